package dk.virkwiki.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a fenced block is for, which decides who may see it and how it looks. */
enum BlockKind {
    SAY(true, "wiki-say", "chat", "Sig", "sig"),
    DO(true, "wiki-do", "checklist", "Gør", "gør", "goer"),
    MAY(true, "wiki-may", "check", "Du må", "må", "maa"),
    MAY_NOT(true, "wiki-maynot", "close", "Du må ikke", "må-ikke", "maa-ikke"),
    ADVISOR(true, "wiki-advisor", "support-agent", "Til vejlederen", "vejleder", "advisor"),
    ALTERNATIVE(
            false,
            "wiki-note wiki-note--alt",
            "support-agent",
            "Kan du ikke bruge selvbetjeningen?",
            "alternativ"),
    TIP(false, "wiki-note wiki-note--tip", "info", "Tip", "tip"),
    WARNING(false, "wiki-note wiki-note--warn", "warning", "Vigtigt", "advarsel"),
    EXAMPLE(false, "wiki-note wiki-note--example", "", "Eksempel", "eksempel"),
    QUIZ(false, "wiki-note", "", "Quiz", "quiz"),
    SCREEN(false, "wiki-note", "", "Skærmbillede", "skærm", "skaerm");

    private static final Map<String, BlockKind> BY_NAME = new HashMap<>();
    private static final Map<String, BlockKind> BY_FOLDED_NAME = new HashMap<>();

    static {
        for (BlockKind kind : values()) {
            for (String name : kind.names) {
                BY_NAME.put(name, kind);
                BY_FOLDED_NAME.put(fold(name), kind);
            }
        }
    }

    private final boolean forAdvisors;
    private final String cssClass;
    private final String icon;
    private final String title;
    private final String[] names;

    BlockKind(boolean forAdvisors, String cssClass, String icon, String title, String... names) {
        this.forAdvisors = forAdvisors;
        this.cssClass = cssClass;
        this.icon = icon;
        this.title = title;
        this.names = names;
    }

    /** The kind with exactly this name. */
    static Optional<BlockKind> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The kind whose name this looks like: other case, accents, spaces or separators. */
    static Optional<BlockKind> resembling(String name) {
        return Optional.ofNullable(BY_FOLDED_NAME.get(fold(name)));
    }

    boolean forAdvisors() {
        return forAdvisors;
    }

    String cssClass() {
        return cssClass;
    }

    /** Name of the icon in the design system; empty for none. */
    String icon() {
        return icon;
    }

    /** Danish heading of a block that brings none itself. */
    String title() {
        return title;
    }

    private static String fold(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
        String ascii =
                composed.toLowerCase(Locale.ROOT)
                        .replace("æ", "ae")
                        .replace("ø", "oe")
                        .replace("å", "aa");
        return Normalizer.normalize(ascii, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[\\p{Z}\\s_\\p{Pd}\\p{Cf}]+", "-");
    }
}
