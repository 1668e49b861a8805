package dk.virkwiki.article;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Changes single keys below a type's own name, as {@code closed} below {@code term:}, and leaves
 * every other character as it was: other keys, their order, comments. A key that is not there yet
 * is put last among them. A file that cannot be read, or has something else than keys below the
 * name, is left as it is.
 */
public final class OwnKeyEdit {
    private final String source;
    private final String name;
    private final String key;
    private final FrontMatter.Split split;
    private final int yamlStart;

    private OwnKeyEdit(String source, String name, String key) {
        this.source = source;
        this.name = name;
        this.key = key;
        this.split = FrontMatter.split(source);
        this.yamlStart = source.indexOf('\n') + 1;
    }

    /** The file with one value under this key; blank takes the key out. */
    public static String set(String source, String name, String key, String value) {
        var words = value.isBlank() ? null : HeaderEdit.scalar(value.strip());
        return new OwnKeyEdit(source, name, key).put(words);
    }

    /** The file with a list under this key; an empty one takes the key out. */
    public static String setList(String source, String name, String key, List<String> values) {
        var words =
                values.stream()
                        .map(String::strip)
                        .map(HeaderEdit::scalar)
                        .collect(Collectors.joining(", ", "[", "]"));
        return new OwnKeyEdit(source, name, key).put(values.isEmpty() ? null : words);
    }

    private String put(@Nullable String words) {
        var matter = FrontMatter.read(split);
        if (Problem.anyError(matter.problems())) {
            return source;
        }
        return switch (matter.node(name)) {
            case null -> begun(words);
            case ScalarNode blank when FrontMatter.isBlank(blank) -> begun(words);
            case MappingNode own when own.getValue().isEmpty() -> begun(words);
            case MappingNode own -> changed(own, words);
            default -> source;
        };
    }

    /** The first of its keys. */
    private String begun(@Nullable String words) {
        return words == null
                ? source
                : HeaderEdit.put(source, name, name + ":\n  " + key + ": " + words + "\n");
    }

    private String changed(MappingNode own, @Nullable String words) {
        var known = tuple(own);
        if (known == null) {
            return words == null ? source : added(own, words);
        }
        if (words != null) {
            return replaced(own, known, words);
        }
        if (own.getValue().size() == 1) {
            return HeaderEdit.put(source, name, "");
        }
        return own.getFlowStyle() == FlowStyle.FLOW
                ? replaced(own, known, "\"\"")
                : cut(lineStart(start(known.getKeyNode())), lineEnd(end(known)), "");
    }

    private @Nullable NodeTuple tuple(MappingNode own) {
        return own.getValue().stream()
                .filter(
                        tuple ->
                                tuple.getKeyNode() instanceof ScalarNode found
                                        && found.getValue().equals(key))
                .findFirst()
                .orElse(null);
    }

    private String replaced(MappingNode own, NodeTuple known, String words) {
        var value = known.getValueNode();
        int from = start(value);
        int to = end(known);
        if (from < end(known.getKeyNode())) {
            return source; // an alias: its value stands elsewhere
        }
        if (to <= from) {
            // Nothing stands behind the colon.
            int colon = source.indexOf(':', end(known.getKeyNode())) + 1;
            return cut(colon, colon, " " + words);
        }
        boolean isOnNextLine =
                own.getFlowStyle() != FlowStyle.FLOW
                        && source.substring(end(known.getKeyNode()), from).contains("\n");
        return cut(from, to, isOnNextLine ? "  " + words : words);
    }

    private String added(MappingNode own, String words) {
        var last = own.getValue().getLast();
        if (own.getFlowStyle() == FlowStyle.FLOW) {
            return cut(end(last), end(last), ", " + key + ": " + words);
        }
        int first = start(own.getValue().getFirst().getKeyNode());
        var indent = source.substring(lineStart(first), first);
        if (!indent.isBlank()) {
            return source;
        }
        var lineBreak = source.contains("\r\n") ? "\r\n" : "\n";
        int at = lineEnd(end(last));
        return cut(at, at, indent + key + ": " + words + lineBreak);
    }

    private String cut(int from, int to, String instead) {
        return source.substring(0, from) + instead + source.substring(to);
    }

    private int start(Node node) {
        return at(node.getStartMark().getIndex());
    }

    private int end(NodeTuple tuple) {
        int end = end(tuple.getValueNode());
        return Math.max(end, end(tuple.getKeyNode()));
    }

    /** Where its last character stands; what follows a block up to the next key is not of it. */
    private int end(Node node) {
        int end =
                switch (node) {
                    case CollectionNode<?> list when list.getFlowStyle() != FlowStyle.FLOW ->
                            list.getValue().isEmpty() ? start(list) : endOfLast(list);
                    default -> at(node.getEndMark().getIndex());
                };
        while (end > start(node) && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int endOfLast(CollectionNode<?> list) {
        return switch (list.getValue().getLast()) {
            case Node item -> end(item);
            case NodeTuple tuple -> end(tuple);
            default -> at(list.getEndMark().getIndex());
        };
    }

    /** YAML counts characters, Java counts halves of some. */
    private int at(int index) {
        return yamlStart + split.yaml().offsetByCodePoints(0, index);
    }

    private int lineStart(int at) {
        return source.lastIndexOf('\n', at - 1) + 1;
    }

    private int lineEnd(int at) {
        int end = source.indexOf('\n', at);
        return end < 0 ? source.length() : end + 1;
    }
}
