package dk.virkwiki.oldword;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A published article that still uses words for what is no more.
 *
 * @param id the article
 * @param number the revision that was read
 * @param title the article's title
 * @param slug its address
 * @param address its page
 * @param owner code of its authority, or null
 * @param uses where the words stand, in the order of lines
 */
@Document("old_words")
public record OldWordArticle(
        @Id String id,
        int number,
        String title,
        String slug,
        String address,
        @Nullable String owner,
        List<OldWordUse> uses) {
    public OldWordArticle {
        uses = List.copyOf(uses);
    }
}
