package dk.virkwiki.synonym;

import dk.virkwiki.code.Code;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.PersonalNumbers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a group of synonyms says.
 *
 * @param from words or phrases that are searched for
 * @param to words or phrases to look for as well
 * @param kind what it says of them
 * @param notice a sentence for the person who searched the first words, or null
 */
public record SynonymWords(
        List<String> from, List<String> to, SynonymKind kind, @Nullable String notice) {
    private static final int MOST_PHRASES = 20;
    private static final int LONGEST_PHRASE = 60;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_NOTICE = 200;

    public SynonymWords {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** The group that an entry of the shipped list holds. */
    public static SynonymWords of(Code entry) {
        var notice = entry.field("notice");
        return new SynonymWords(
                entry.list("from"),
                entry.list("to"),
                SynonymKind.of(entry.field("kind")).orElse(SynonymKind.SAME),
                notice.isEmpty() ? null : notice);
    }

    /**
     * This group, tidied, as an editor may save it.
     *
     * @throws Invalid when words are missing or cannot be searched for
     */
    SynonymWords checked() {
        var tidied = new SynonymWords(tidy(from), tidy(to), kind, tidy(notice));
        if (tidied.from.isEmpty() || tidied.to.isEmpty()) {
            throw new Invalid("synonym-uden-ord");
        }
        if (tidied.from.size() > MOST_PHRASES || tidied.to.size() > MOST_PHRASES) {
            throw new Invalid("synonym-for-mange", MOST_PHRASES);
        }
        Stream.concat(tidied.from.stream(), tidied.to.stream()).forEach(SynonymWords::check);
        tidied.to.stream()
                .filter(tidied.from::contains)
                .findFirst()
                .ifPresent(
                        phrase -> {
                            throw new Invalid("synonym-til-sig-selv", phrase);
                        });
        if (tidied.notice != null) {
            checkNotice(tidied.notice);
        }
        return tidied;
    }

    private static void check(String phrase) {
        boolean searchable = phrase.codePoints().anyMatch(Character::isLetterOrDigit);
        if (!searchable
                || phrase.length() > LONGEST_PHRASE
                || phrase.split(" ").length > MOST_WORDS) {
            throw new Invalid("synonym-ord", phrase, MOST_WORDS, LONGEST_PHRASE);
        }
        if (!PersonalNumbers.find(phrase).isEmpty()) {
            throw new Invalid("synonym-personnummer");
        }
    }

    private static void checkNotice(String notice) {
        if (notice.length() > LONGEST_NOTICE) {
            throw new Invalid("synonym-besked", LONGEST_NOTICE);
        }
        if (!PersonalNumbers.find(notice).isEmpty()) {
            throw new Invalid("synonym-personnummer");
        }
    }

    private static List<String> tidy(List<String> phrases) {
        return phrases.stream()
                .map(SynonymWords::normal)
                .filter(phrase -> !phrase.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable String tidy(@Nullable String notice) {
        return notice == null || notice.isBlank() ? null : notice.strip();
    }

    /** A phrase as it is compared: lower case, single blanks. */
    static String normal(String phrase) {
        return phrase.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** What the group is known by: its first phrase. */
    String id() {
        return from.isEmpty() ? "" : normal(from.getFirst());
    }
}
