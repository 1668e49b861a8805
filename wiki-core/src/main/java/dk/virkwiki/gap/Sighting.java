package dk.virkwiki.gap;

import dk.virkwiki.article.Article;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.PersonalNumbers;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a need was seen, so many times in one day. Told again under the same id it takes the place
 * of what was told before, so that telling twice does no harm.
 *
 * @param source where it was seen
 * @param id what it is known by among those of its source
 * @param day when
 * @param words what it was called there
 * @param times how often; 0 takes it back
 * @param note what more is known
 */
public record Sighting(
        GapSource source, String id, LocalDate day, String words, int times, Note note) {
    /** Most letters of the words, and of what an advisor writes. */
    public static final int LONGEST = 200;

    public Sighting {
        words = words.strip();
        if (words.isEmpty() || id.isEmpty()) {
            throw new Invalid("hul-uden-ord");
        }
        if (words.length() > LONGEST || note.text().length() > LONGEST) {
            throw new Invalid("hul-for-langt", LONGEST);
        }
        if (!PersonalNumbers.find(words).isEmpty()
                || !PersonalNumbers.find(note.text()).isEmpty()) {
            throw new Invalid("hul-personnummer");
        }
    }

    /** A sighting of which no more is known. */
    public Sighting(GapSource source, String id, LocalDate day, String words, int times) {
        this(source, id, day, words, times, Note.NOTHING);
    }

    /** What it is kept under. */
    String key() {
        return source.code() + "|" + id;
    }

    /**
     * What more is known.
     *
     * @param text what an advisor wrote; may be empty
     * @param library where, or null
     * @param owner code of the authority it concerns, or null when that must be guessed
     * @param article id of the article that it was seen at, or null
     */
    public record Note(
            String text,
            @Nullable String library,
            @Nullable String owner,
            @Nullable String article) {
        /** No more than the words. */
        public static final Note NOTHING = new Note("", null, null, null);

        public Note {
            text = text.strip();
        }

        /** The article and its authority. */
        static Note about(Article article) {
            return new Note("", null, article.metadata().owner(), article.id());
        }

        /** The authority and no more. */
        public static Note of(@Nullable String owner) {
            return new Note("", null, owner, null);
        }
    }
}
