package dk.virkwiki.gap;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Something that was looked for and missed, however often. Kept by days and libraries; nothing says
 * who missed it.
 *
 * @param id what the same need has in common however it is worded
 * @param words as they were last searched for
 * @param count how often it was noted
 * @param first day it was first noted
 * @param last day it was last noted
 * @param notes the last of what was written about it, oldest first
 */
@Document("gaps")
public record Gap(
        @Id String id, String words, int count, LocalDate first, LocalDate last, List<Note> notes) {
    public Gap {
        notes = notes == null ? List.of() : List.copyOf(notes);
    }

    /**
     * What an advisor wrote about it.
     *
     * @param library where it was missed, or null
     */
    public record Note(String text, @Nullable String library, LocalDate day) {}
}
