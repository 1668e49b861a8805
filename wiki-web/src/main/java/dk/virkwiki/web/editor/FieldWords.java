package dk.virkwiki.web.editor;

import dk.virkwiki.template.MatterField;
import dk.virkwiki.template.MatterField.Kind;
import dk.virkwiki.web.editor.MatterView.Field;
import dk.virkwiki.web.editor.MatterView.Naming;
import dk.virkwiki.web.editor.MatterView.Option;
import dk.virkwiki.web.layout.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words the fields of a type: for filling in, and for reading the lines they become. */
final class FieldWords {
    private static final String LINES = "editor.forord.";

    private FieldWords() {}

    /**
     * A line at the top of a file.
     *
     * @param code what stands there
     * @param words what it means
     */
    record Line(String code, String words) {}

    /** The fields of the type that a file says it is, filled in as the file says. */
    static List<Field> of(Words words, String source) {
        var fields = MatterField.of(MatterField.typeOf(source));
        return IntStream.range(0, fields.size())
                .mapToObj(index -> field(words, index, fields.get(index), source))
                .toList();
    }

    private static Field field(Words words, int index, MatterField field, String source) {
        var values = field.in(source);
        return new Field(
                index,
                field.name(),
                naming(words, field),
                shape(field, values),
                String.join("\n", values),
                options(words, field, values),
                field.isOwn() || field.key().equals("visibility"));
    }

    private static Naming naming(Words words, MatterField field) {
        var key = "felt." + field.name();
        return new Naming(words.of(key), words.of(key + ".om"), field.isRequired());
    }

    /** A day that cannot be read stays as it was typed, to be mended. */
    private static String shape(MatterField field, List<String> values) {
        boolean isUnreadable =
                field.kind() == Kind.DAY
                        && !values.isEmpty()
                        && !values.getFirst().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        return isUnreadable ? "text" : field.kind().name().toLowerCase(Locale.ROOT);
    }

    /** What can be chosen, and what stands there although it cannot. */
    private static List<Option> options(Words words, MatterField field, List<String> values) {
        var known = field.choices();
        var options = new ArrayList<Option>();
        for (var code : known) {
            var name = words.of("felt." + field.name() + "." + code);
            options.add(new Option(code, name, values.contains(code)));
        }
        if (!known.isEmpty()) {
            values.stream()
                    .filter(code -> !known.contains(code))
                    .forEach(code -> options.add(new Option(code, code, true)));
        }
        return List.copyOf(options);
    }

    /** What the lines at the top of a file mean; a new article may still choose its place. */
    static List<Line> lines(Words words, String source, boolean isNew) {
        var common =
                Stream.of("title", "summary", "topics, audience", "synonyms", "sources", "reviewBy")
                        .map(code -> new Line(code, words.of(LINES + code.replaceAll(",.*", ""))));
        var own =
                MatterField.of(MatterField.typeOf(source)).stream()
                        .map(field -> new Line(code(field), meaning(words, field)));
        var place = new Line("slug, owner", words.of(LINES + (isNew ? "frit" : "fast")));
        return Stream.of(common, own, Stream.of(place)).flatMap(all -> all).toList();
    }

    private static String code(MatterField field) {
        return field.owner().isEmpty() ? field.key() : field.owner() + ": " + field.key();
    }

    private static String meaning(Words words, MatterField field) {
        var naming = naming(words, field);
        var codes = String.join(", ", field.choices());
        var end = naming.label().endsWith("?") ? " " : ". ";
        return naming.label() + end + naming.hint() + (codes.isEmpty() ? "" : " (" + codes + ")");
    }
}
