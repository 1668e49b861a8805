package dk.virkwiki.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * What the front matter of a file says, key by key, however it is written: for showing what
 * differs. A key below another is named with it, as {@code term.closed}.
 */
public final class HeaderValues {
    private static final Pattern LINE =
            Pattern.compile("[ \\t]*([A-Za-z][A-Za-z0-9]*):[ \\t]*(.*?)[ \\t]*");

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private HeaderValues() {}

    /**
     * Keys that say something, with their words, in the order of the file. Front matter that cannot
     * be read is given line by line.
     */
    public static Map<String, List<String>> of(String source) {
        var split = FrontMatter.split(source);
        var matter = FrontMatter.read(split);
        var found = new HeaderValues();
        if (Problem.anyError(matter.problems())) {
            found.lines(split.yaml());
        } else {
            matter.nodes().forEach(found::put);
        }
        return found.values;
    }

    private void lines(String yaml) {
        for (var line : yaml.split("\n", -1)) {
            var key = LINE.matcher(line);
            if (key.matches()) {
                say(key.group(1), key.group(2));
            } else if (!values.isEmpty()) {
                say(List.copyOf(values.keySet()).getLast(), line);
            }
        }
    }

    private void put(String key, Node node) {
        switch (node) {
            case ScalarNode scalar -> say(key, scalar);
            case SequenceNode sequence -> sequence.getValue().forEach(item -> put(key, item));
            case MappingNode mapping ->
                    mapping.getValue()
                            .forEach(
                                    tuple -> {
                                        if (tuple.getKeyNode() instanceof ScalarNode inner) {
                                            put(key + "." + inner.getValue(), tuple.getValueNode());
                                        }
                                    });
            default -> {}
        }
    }

    private void say(String key, ScalarNode scalar) {
        if (!FrontMatter.isBlank(scalar)) {
            say(key, scalar.getValue());
        }
    }

    private void say(String key, String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        if (!line.isEmpty()) {
            values.computeIfAbsent(key, _ -> new ArrayList<>()).add(line);
        }
    }
}
