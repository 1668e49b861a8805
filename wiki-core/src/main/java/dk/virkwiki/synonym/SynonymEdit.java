package dk.virkwiki.synonym;

import dk.virkwiki.synonym.SynonymGroup.Edited;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What editors made of one group; it stands before what the shipped list says of the same group.
 *
 * @param id the group's id
 * @param words what it says, or null when editors removed it
 * @param by name of the editor
 */
@Document("synonyms")
record SynonymEdit(
        @Id String id,
        @Nullable SynonymWords words,
        String by,
        Instant at,
        @Version @Nullable Long version) {

    Edited edited() {
        return new Edited(by, at, words == null, version == null ? 0 : version);
    }
}
