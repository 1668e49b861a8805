package dk.virkwiki.erasure;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An erasing that has begun; taken away when it is done, so that one cut off by a crash is finished
 * under the same pseudonym.
 *
 * @param id user name of the person
 * @param pseudonym what stands in place of the user name
 * @param name the person's name, for lists that keep nothing else of who changed them
 * @param by user name of the administrator
 */
@Document("erasures")
record Erasure(@Id String id, String pseudonym, String name, String by) {}
