package dk.virkwiki.code;

import dk.virkwiki.article.Problem;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A code list as a YAML file: a list of entries, each with a {@code code} of its own.
 *
 * @param codes the entries in the file's order
 * @param problems everything found wrong
 */
record CodeFile(List<Code> codes, List<Problem> problems) {

    static CodeFile read(String yaml) {
        var reading = new Reading();
        try {
            reading.root(new Yaml(options()).compose(new StringReader(yaml)));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
            reading.problems.add(Problem.error(line + 1, "liste-kan-ikke-laeses", ""));
        } catch (YAMLException e) {
            reading.problems.add(Problem.error(1, "liste-kan-ikke-laeses", ""));
        }
        return new CodeFile(List.copyOf(reading.codes), List.copyOf(reading.problems));
    }

    /** The file with this entry in place of the one with its code; the rest byte for byte. */
    static String withEntry(String yaml, Code entry) {
        var root = new Yaml(options()).compose(new StringReader(yaml));
        if (root instanceof SequenceNode sequence) {
            for (var node : sequence.getValue()) {
                if (node instanceof MappingNode mapping && code(mapping).equals(entry.code())) {
                    int start = mapping.getStartMark().getIndex();
                    int end = end(mapping);
                    return yaml.substring(0, yaml.offsetByCodePoints(0, start))
                            + lines(entry)
                            + yaml.substring(yaml.offsetByCodePoints(0, end));
                }
            }
        }
        var before = yaml.isEmpty() || yaml.endsWith("\n") ? yaml : yaml + "\n";
        return before + "- " + lines(entry) + "\n";
    }

    private static String code(MappingNode entry) {
        return entry.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key)
                .filter(tuple -> ((ScalarNode) tuple.getKeyNode()).getValue().equals("code"))
                .map(tuple -> tuple.getValueNode() instanceof ScalarNode v ? v.getValue() : "")
                .findFirst()
                .orElse("");
    }

    private static int end(MappingNode entry) {
        return entry.getValue().getLast().getValueNode().getEndMark().getIndex();
    }

    /** The entry's keys and values, indented to stand in a list; without a last line feed. */
    private static String lines(Code entry) {
        var values = new LinkedHashMap<String, Object>();
        values.put("code", entry.code());
        values.put("name", entry.name());
        new TreeMap<>(entry.fields()).forEach(values::putIfAbsent);
        new TreeMap<>(entry.lists()).forEach(values::put);
        values.values().removeIf(value -> value.equals(""));
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(10_000);
        return new Yaml(options).dump(values).stripTrailing().replace("\n", "\n  ");
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(10);
        return options;
    }

    /** What has been read so far. */
    private static final class Reading {
        private final List<Code> codes = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final HashSet<String> seen = new HashSet<>();

        void root(Node root) {
            switch (root) {
                case null -> {}
                case SequenceNode entries -> entries.getValue().forEach(this::entry);
                default -> problems.add(Problem.error(1, "ikke-en-liste", ""));
            }
        }

        private void entry(Node node) {
            if (!(node instanceof MappingNode entry)) {
                problems.add(Problem.error(lineOf(node), "ikke-noegler", ""));
                return;
            }
            Map<String, String> fields = new HashMap<>();
            Map<String, List<String>> lists = new HashMap<>();
            for (var tuple : entry.getValue()) {
                var key = word(tuple.getKeyNode());
                if (tuple.getValueNode() instanceof SequenceNode sequence) {
                    lists.put(key, sequence.getValue().stream().map(this::word).toList());
                } else {
                    fields.put(key, word(tuple.getValueNode()));
                }
            }
            var code = fields.getOrDefault("code", "");
            if (!code.isEmpty() && !seen.add(code)) {
                problems.add(Problem.error(lineOf(node), "kode-to-gange", code));
            }
            codes.add(new Code(code, fields.getOrDefault("name", code), fields, lists));
        }

        private String word(Node node) {
            if (node instanceof ScalarNode scalar) {
                return scalar.getValue().strip();
            }
            problems.add(Problem.error(lineOf(node), "skal-vaere-en-vaerdi", ""));
            return "";
        }

        private static int lineOf(Node node) {
            return node.getStartMark().getLine() + 1;
        }
    }
}
