package dk.virkwiki.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;

/**
 * Numbers of footnotes, in the order in which they are referred to: first those that everybody
 * sees, so that a public footnote has the same number for all.
 */
final class Footnotes {
    private final WikiText text;
    private final Map<FootnoteDefinition, Integer> publicNumbers = new LinkedHashMap<>();
    private final Map<FootnoteDefinition, Integer> advisorNumbers = new LinkedHashMap<>();
    private final Deque<Node> hidden = new ArrayDeque<>();
    private final Set<FootnoteDefinition> referred = new HashSet<>();

    Footnotes(WikiText text) {
        this.text = text;
        if (text.publicNotes().isEmpty() && text.advisorNotes().isEmpty()) {
            return;
        }
        numberAll(text.document(), publicNumbers);
        while (!hidden.isEmpty()) {
            Node node = hidden.removeFirst();
            if (node instanceof FootnoteDefinition note) {
                add(note, advisorNumbers);
            }
            numberAll(node, advisorNumbers);
        }
    }

    /** What a footnote is known by: its label in lower case with single spaces. */
    static String key(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** The number of the footnote that is referred to, if it exists. */
    Optional<Integer> number(FootnoteReference reference) {
        return definition(reference)
                .map(note -> publicNumbers.getOrDefault(note, advisorNumbers.get(note)));
    }

    /**
     * Whether this is the first reference to a footnote that is asked about: it gets the anchor.
     */
    boolean isFirst(FootnoteReference reference) {
        return definition(reference).filter(referred::add).isPresent();
    }

    List<FootnoteDefinition> forEverybody() {
        return List.copyOf(publicNumbers.keySet());
    }

    List<FootnoteDefinition> forAdvisors() {
        return List.copyOf(advisorNumbers.keySet());
    }

    private Optional<FootnoteDefinition> definition(FootnoteReference reference) {
        String key = key(reference.label());
        FootnoteDefinition note = text.publicNotes().get(key);
        return Optional.ofNullable(note != null ? note : text.advisorNotes().get(key));
    }

    private void numberAll(Node root, Map<FootnoteDefinition, Integer> numbers) {
        Deque<Node> pending = new ArrayDeque<>(List.of(root));
        while (!pending.isEmpty()) {
            List<FootnoteReference> references = new ArrayList<>();
            find(pending.removeFirst(), references);
            for (FootnoteReference reference : references) {
                FootnoteDefinition note = definition(reference).orElse(null);
                if (note == null) {
                    continue;
                }
                if (numbers == publicNumbers && !isPublic(note)) {
                    hidden.addLast(note);
                } else if (add(note, numbers)) {
                    pending.addLast(note);
                }
            }
        }
    }

    private boolean add(FootnoteDefinition note, Map<FootnoteDefinition, Integer> numbers) {
        if (publicNumbers.containsKey(note) || advisorNumbers.containsKey(note)) {
            return false;
        }
        numbers.put(note, publicNumbers.size() + advisorNumbers.size() + 1);
        return true;
    }

    private boolean isPublic(FootnoteDefinition note) {
        return text.publicNotes().get(key(note.label())) == note;
    }

    private void find(Node parent, List<FootnoteReference> references) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteReference reference) {
                references.add(reference);
            } else if (WikiText.isForAdvisors(node)) {
                hidden.addLast(node);
            } else if (!(node instanceof FootnoteDefinition)) {
                find(node, references);
            }
        }
    }
}
