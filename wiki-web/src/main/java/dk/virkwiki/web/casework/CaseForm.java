package dk.virkwiki.web.casework;

import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.PersonalNumbers;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The short form, as the browser sends it.
 *
 * @param id of the draft it becomes, so that sending twice sends once
 * @param titel what it was about
 * @param tekst what happened
 * @param om what is known of the consultation
 * @param set set when the writer has seen that nobody can be recognised
 */
record CaseForm(
        @Nullable String id,
        @Nullable String titel,
        @Nullable Story tekst,
        @Nullable About om,
        @Nullable String set) {
    static final int LONGEST_TITLE = 100;
    static final int LONGEST_TEXT = 2_000;

    /** What happened. */
    record Story(@Nullable String situation, @Nullable String proevet, @Nullable String loesning) {}

    /**
     * What is known of the consultation.
     *
     * @param type code of the kind of organisation
     * @param minutter how long it took
     * @param aarsager codes of causes
     * @param artikler addresses of articles that helped
     * @param ejer code of the authority to look at it
     */
    record About(
            @Nullable String type,
            @Nullable Integer minutter,
            @Nullable List<String> aarsager,
            @Nullable List<String> artikler,
            @Nullable String ejer) {}

    private static final Story NOTHING = new Story(null, null, null);
    private static final About UNKNOWN = new About(null, null, null, null, null);

    String draft() {
        return text(id);
    }

    String title() {
        return text(titel).strip();
    }

    String situation() {
        return text(story().situation()).strip();
    }

    String tried() {
        return text(story().proevet()).strip();
    }

    String solution() {
        return text(story().loesning()).strip();
    }

    private Story story() {
        return Objects.requireNonNullElse(tekst, NOTHING);
    }

    About about() {
        return Objects.requireNonNullElse(om, UNKNOWN);
    }

    List<String> causes() {
        return Objects.requireNonNullElse(about().aarsager(), List.of());
    }

    List<String> articles() {
        return Objects.requireNonNullElse(about().artikler(), List.of());
    }

    boolean isSeen() {
        return set != null;
    }

    /** All that was typed. */
    String all() {
        return String.join("\n\n", title(), situation(), tried(), solution());
    }

    /**
     * Refuses what cannot become a case.
     *
     * @throws Invalid with what is missing or must not be kept
     */
    void requireWhole() {
        if (title().isEmpty() || situation().isEmpty() || solution().isEmpty()) {
            throw new Invalid("case-mangler");
        }
        if (title().length() > LONGEST_TITLE) {
            throw new Invalid("case-titel-for-lang", LONGEST_TITLE);
        }
        if (Stream.of(situation(), tried(), solution()).anyMatch(t -> t.length() > LONGEST_TEXT)) {
            throw new Invalid("case-for-lang", LONGEST_TEXT);
        }
        if (!PersonalNumbers.find(all()).isEmpty()) {
            throw new Invalid("case-personnummer");
        }
        if (text(about().ejer()).isBlank()) {
            throw new Invalid("case-uden-ejer");
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.replace("\r\n", "\n").replace('\r', '\n');
    }
}
