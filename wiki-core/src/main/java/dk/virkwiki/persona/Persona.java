package dk.virkwiki.persona;

import dk.virkwiki.article.ArticleFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An invented person.
 *
 * @param code what articles call them in {@code personas}
 * @param slug address of the article about them
 * @param name first name
 * @param summary who they are, in a sentence or two
 * @param voice a sentence in their own words; may be empty
 * @param traits what is special about how they read
 */
public record Persona(
        String code,
        String slug,
        String name,
        String summary,
        String voice,
        List<PersonaTrait> traits) {
    static final String KEY = "persona";
    static final String CODE = "code";
    static final String TRAITS = "traits";
    static final String VOICE = "voice";

    public Persona {
        traits = List.copyOf(traits);
    }

    /** Reads the article about them; nothing when it has no code or cannot be read. */
    static Optional<Persona> in(String source) {
        var metadata = ArticleFile.read(source).metadata();
        var keys = ArticleFile.ownKeys(source, KEY);
        var traits =
                keys.list(TRAITS).stream()
                        .flatMap(code -> PersonaTrait.of(code).stream())
                        .distinct()
                        .toList();
        return metadata == null
                ? Optional.empty()
                : keys.text(CODE)
                        .map(
                                code ->
                                        new Persona(
                                                code,
                                                metadata.slug(),
                                                metadata.title(),
                                                metadata.summary(),
                                                keys.text(VOICE).orElse(""),
                                                traits));
    }

    /** The path of their page. */
    public String address() {
        return "/artikler/" + slug;
    }

    /** What is asked of a text in their name, what everybody asks first. */
    List<ReadingQuestion> questions() {
        return Stream.concat(
                        ReadingQuestion.ofEverybody().stream(),
                        traits.stream().flatMap(trait -> ReadingQuestion.of(trait).stream()))
                .distinct()
                .limit(ReadingQuestion.MOST)
                .toList();
    }
}
