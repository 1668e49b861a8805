package dk.virkwiki.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The YAML between the two {@code ---} lines at the top of an article's file, with the line of
 * every value. Reads values as the words that stand there; collects what is wrong instead of
 * stopping.
 */
final class FrontMatter {
    private static final String FENCE = "---";

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final int firstLine;

    private FrontMatter(int firstLine) {
        this.firstLine = firstLine;
    }

    /** Where the front matter and the body lie in a file's text. */
    record Split(String yaml, int yamlLine, int bodyStart) {}

    /**
     * Cuts a file in two; the YAML is empty when the file begins without a fence or never ends it.
     */
    static Split split(String source) {
        int start = source.startsWith("\uFEFF") ? 1 : 0;
        int firstEnd = endOfLine(source, start);
        if (!source.substring(start, firstEnd).strip().equals(FENCE)) {
            return new Split("", 1, start);
        }
        int yamlStart = Math.min(firstEnd + 1, source.length());
        int line = yamlStart;
        while (line < source.length()) {
            int end = endOfLine(source, line);
            if (source.substring(line, end).stripTrailing().equals(FENCE)) {
                int bodyStart = Math.min(end + 1, source.length());
                return new Split(source.substring(yamlStart, line), 2, bodyStart);
            }
            line = end + 1;
        }
        return new Split("", 1, start);
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    static FrontMatter read(Split split) {
        var matter = new FrontMatter(split.yamlLine());
        matter.compose(split.yaml());
        return matter;
    }

    private void compose(String yaml) {
        try {
            var root = new Yaml(options()).compose(new java.io.StringReader(yaml));
            switch (root) {
                case null -> {}
                case MappingNode mapping -> collect(mapping);
                default -> problems.add(Problem.error(firstLine, "forord-ikke-noegler", ""));
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
            problems.add(Problem.error(firstLine + line, "forord-kan-ikke-laeses", ""));
        } catch (YAMLException e) {
            problems.add(Problem.error(firstLine, "forord-kan-ikke-laeses", ""));
        }
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(10);
        options.setCodePointLimit(64 * 1024);
        return options;
    }

    private void collect(MappingNode mapping) {
        for (var tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(Problem.error(lineOf(tuple.getKeyNode()), "forord-ikke-noegler", ""));
            } else if (values.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
                problems.add(Problem.error(lineOf(key), "noegle-to-gange", key.getValue()));
            }
        }
    }

    /** What stands under a key, or null when it is missing. */
    @Nullable Node node(String key) {
        return values.get(key);
    }

    /** Every key with what stands under it, in order. */
    Map<String, Node> nodes() {
        return Collections.unmodifiableMap(values);
    }

    /** The words of a single value, or null when the key is missing or empty. */
    @Nullable String text(String key) {
        var node = values.get(key);
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode scalar) {
            return isBlank(scalar) ? null : scalar.getValue().strip();
        }
        problems.add(Problem.error(lineOf(node), "skal-vaere-en-vaerdi", key));
        return null;
    }

    /** The words of a list; a single value counts as a list of one. */
    List<String> list(String key) {
        var node = values.get(key);
        return switch (node) {
            case null -> List.of();
            case ScalarNode scalar ->
                    isBlank(scalar) ? List.of() : List.of(scalar.getValue().strip());
            case SequenceNode sequence -> scalars(key, sequence);
            default -> {
                problems.add(Problem.error(lineOf(node), "skal-vaere-en-liste", key));
                yield List.of();
            }
        };
    }

    private List<String> scalars(String key, SequenceNode sequence) {
        var words = new ArrayList<String>();
        for (var item : sequence.getValue()) {
            if (item instanceof ScalarNode scalar && !isBlank(scalar)) {
                words.add(scalar.getValue().strip());
            } else {
                problems.add(Problem.error(lineOf(item), "skal-vaere-en-liste", key));
            }
        }
        return List.copyOf(words);
    }

    /**
     * What stands indented below a key, as front matter of its own; empty when the key is missing.
     * Anything but keys with values there is a problem of what is returned.
     */
    FrontMatter under(String key) {
        var inner = new FrontMatter(firstLine);
        switch (values.get(key)) {
            case null -> {}
            case MappingNode mapping -> inner.collect(mapping);
            case ScalarNode scalar when isBlank(scalar) -> {}
            case Node other ->
                    inner.problems.add(Problem.error(lineOf(other), "forord-ikke-noegler", key));
        }
        return inner;
    }

    /** A day written {@code 2027-03-01}, or null. */
    @Nullable LocalDate date(String key) {
        var text = text(key);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(Problem.error(line(key), "ikke-en-dato", text));
            return null;
        }
    }

    void error(String key, String code, String detail) {
        problems.add(Problem.error(line(key), code, detail));
    }

    /** The line a key's value stands on; the top of the file when the key is missing. */
    int line(String key) {
        var node = values.get(key);
        return node == null ? 1 : lineOf(node);
    }

    /** Every key with its line. */
    Map<String, Integer> keyLines() {
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> lineOf(e.getValue())));
    }

    private int lineOf(Node node) {
        return firstLine + node.getStartMark().getLine();
    }

    /** Whether a value says nothing. */
    static boolean isBlank(ScalarNode scalar) {
        return scalar.getValue().isBlank()
                || (scalar.isPlain()
                        && (scalar.getValue().equals("null") || scalar.getValue().equals("~")));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
