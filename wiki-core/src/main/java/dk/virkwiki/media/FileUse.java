package dk.virkwiki.media;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Which files one article shows, as its current revision has it.
 *
 * @param id the article
 * @param number the revision it was read from
 * @param title the article's title
 * @param address its page
 * @param owner code of its authority, or null
 * @param readable whether advisors may read it
 * @param files names of all files it shows
 * @param publicFiles those of them that everybody may get because of it
 */
@Document("file_uses")
public record FileUse(
        @Id String id,
        int number,
        String title,
        String address,
        @Nullable String owner,
        boolean readable,
        List<String> files,
        List<String> publicFiles) {
    public FileUse {
        files = List.copyOf(files);
        publicFiles = List.copyOf(publicFiles);
    }

    /** Whether somebody who looks after files may be told of it. */
    boolean isFor(Actor editor) {
        return readable || editor.editsFor(owner) || editor.role() == Role.ADMIN;
    }
}
