package dk.virkwiki.template;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.HeaderEdit;
import dk.virkwiki.article.OwnKeyEdit;
import dk.virkwiki.persona.PersonaTrait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A key of the front matter that writers fill in as a field: what stands here is drawn, read back
 * and explained.
 *
 * @param owner name of the type's own keys that it stands below, as {@code term}; empty for none
 * @param key its name in the file
 * @param kind what is filled in
 * @param isRequired whether the type's checks ask for it
 * @param choices codes to choose from; the first is what holds when the key is missing
 */
public record MatterField(
        String owner, String key, Kind kind, boolean isRequired, List<String> choices) {

    /** What is filled in. */
    public enum Kind {
        /** A few words. */
        TEXT,
        /** A sentence or two. */
        LONG,
        /** A day. */
        DAY,
        /** One on each line. */
        LIST,
        /** One of a few. */
        CHOICE,
        /** Some of a few. */
        SOME;

        boolean isSingle() {
            return this != LIST && this != SOME;
        }
    }

    private static final List<MatterField> EVERY =
            List.of(
                    choice("", "visibility", "public", "advisor"),
                    of("oldWords", "meant", Kind.LIST),
                    of("", "signLanguage", Kind.TEXT),
                    of("", "voiceOver", Kind.TEXT));

    public MatterField {
        choices = List.copyOf(choices);
    }

    /** The fields of a type: its own first, then those of every type. */
    public static List<MatterField> of(ArticleType type) {
        var fields = new ArrayList<>(own(type));
        fields.addAll(EVERY);
        return List.copyOf(fields);
    }

    private static List<MatterField> own(ArticleType type) {
        return switch (type) {
            case TERM ->
                    List.of(
                            required("term", "official", Kind.TEXT),
                            required("term", "plain", Kind.LONG),
                            of("term", "alsoWritten", Kind.LIST),
                            choice("term", "inTexts", "true", "false"),
                            of("term", "closed", Kind.DAY),
                            of("term", "replacedBy", Kind.TEXT));
            case VIDEO ->
                    List.of(
                            of("video", "file", Kind.TEXT),
                            of("video", "url", Kind.TEXT),
                            required("video", "captions", Kind.TEXT),
                            of("video", "duration", Kind.TEXT),
                            of("video", "poster", Kind.TEXT),
                            of("video", "appliesTo", Kind.TEXT),
                            of("video", "about", Kind.LIST));
            case FOLDER ->
                    List.of(
                            choice("folder", "format", "A4", "A5"),
                            of("folder", "file", Kind.TEXT),
                            of("folder", "about", Kind.LIST));
            case PERSONA ->
                    List.of(
                            required("persona", "code", Kind.TEXT),
                            of("persona", "voice", Kind.LONG),
                            new MatterField("persona", "traits", Kind.SOME, false, traits()),
                            of("persona", "picture", Kind.TEXT));
            case JOURNEY -> List.of(choice("", "sidebar", "journey", "always", "never"));
            case GUIDE, CASE, WIZARD, COURSE, NEWS, LOCAL, PAGE, PRACTICE -> List.of();
        };
    }

    private static List<String> traits() {
        return Arrays.stream(PersonaTrait.values()).map(PersonaTrait::code).toList();
    }

    private static MatterField of(String owner, String key, Kind kind) {
        return new MatterField(owner, key, kind, false, List.of());
    }

    private static MatterField required(String owner, String key, Kind kind) {
        return new MatterField(owner, key, kind, true, List.of());
    }

    private static MatterField choice(String owner, String key, String... codes) {
        return new MatterField(owner, key, Kind.CHOICE, false, List.of(codes));
    }

    /** The field of this name among those of the type that a file says it is. */
    public static Optional<MatterField> find(String source, String name) {
        return of(typeOf(source)).stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The type that a file says it is, also while something else in it is wrong. */
    public static ArticleType typeOf(String source) {
        return ArticleFile.value(source, "type").flatMap(ArticleType::of).orElse(ArticleType.GUIDE);
    }

    /** {@code term.closed}; unique among the fields of a type. */
    public String name() {
        return owner.isEmpty() ? key : owner + "." + key;
    }

    /** Whether only this type has it. */
    public boolean isOwn() {
        return !EVERY.contains(this);
    }

    /** What a file says; a choice that is missing is the one that holds then. */
    public List<String> in(String source) {
        if (!kind.isSingle()) {
            var words = ArticleFile.ownKeys(source, owner).list(key);
            return words.stream().map(MatterField::onOneLine).toList();
        }
        var single =
                owner.isEmpty()
                        ? ArticleFile.value(source, key)
                        : ArticleFile.ownKeys(source, owner).text(key);
        return single.map(MatterField::onOneLine)
                .or(() -> choices.stream().findFirst())
                .map(List::of)
                .orElse(List.of());
    }

    /** The file with this filled in; what already stands there is left as it is written. */
    public String in(String source, List<String> filledIn) {
        var wanted =
                filledIn.stream()
                        .map(MatterField::onOneLine)
                        .filter(words -> !words.isEmpty())
                        .toList();
        if (wanted.equals(in(source))) {
            return source;
        }
        if (!kind.isSingle()) {
            return OwnKeyEdit.setList(source, owner, key, wanted);
        }
        var words = wanted.isEmpty() ? "" : wanted.getFirst();
        return owner.isEmpty()
                ? HeaderEdit.set(source, key, words)
                : OwnKeyEdit.set(source, owner, key, words);
    }

    private static String onOneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
