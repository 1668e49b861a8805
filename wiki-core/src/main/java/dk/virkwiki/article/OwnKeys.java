package dk.virkwiki.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The keys that only one type of article has, for example {@code closed} below {@code term:}. They
 * are read from the text whenever they are needed and stored nowhere else.
 */
public final class OwnKeys {
    private final FrontMatter matter;

    OwnKeys(FrontMatter matter) {
        this.matter = matter;
    }

    /** The words of a single value; empty when the key is missing or is not a single value. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(matter.text(key));
    }

    /** The words of a list; a single value counts as a list of one. */
    public List<String> list(String key) {
        return matter.list(key);
    }

    /** A day written {@code 2027-03-01}; empty when the key is missing or is not a day. */
    public Optional<LocalDate> date(String key) {
        return Optional.ofNullable(matter.date(key));
    }

    /** Whether there are any. */
    public boolean isEmpty() {
        return matter.keyLines().isEmpty();
    }

    /** The keys that are there. */
    public Set<String> names() {
        return matter.keyLines().keySet();
    }

    /** The line of the file a key's value stands on, from 1; 1 when the key is missing. */
    public int line(String key) {
        return matter.line(key);
    }

    /** What was wrong with the values asked for so far, and with the mapping itself. */
    public List<Problem> problems() {
        return matter.problems();
    }
}
