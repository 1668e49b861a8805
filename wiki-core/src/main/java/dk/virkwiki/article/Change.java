package dk.virkwiki.article;

import java.time.Instant;
import org.bson.types.ObjectId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One line of the feed that other nodes and the search index follow: an article got a new revision.
 *
 * @param id made by the node that wrote it
 * @param articleId the article
 * @param number its new revision
 * @param at when it was written, by that node's clock
 * @param node the process that wrote it, a random name
 */
@Document("changes")
public record Change(@Id ObjectId id, String articleId, int number, Instant at, String node) {}
