package dk.virkwiki.search.danish;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A vocabulary that texts are added to while it is being read, on top of one that stands still.
 * Safe for many threads.
 */
public final class GrowingVocabulary implements Vocabulary {
    private final Vocabulary base;
    private final Map<String, Entry> added = new ConcurrentHashMap<>();

    private record Entry(String term, int frequency) {}

    public GrowingVocabulary(Vocabulary base) {
        this.base = base;
    }

    /** Counts one more text, which holds these forms. */
    public void add(Collection<String> forms, Stems stems) {
        for (String form : forms) {
            added.merge(
                    Folding.fold(form),
                    new Entry(stems.term(form), 1),
                    (old, one) -> new Entry(old.term(), old.frequency() + 1));
        }
    }

    @Override
    public int frequency(String key) {
        var entry = added.get(key);
        return base.frequency(key) + (entry == null ? 0 : entry.frequency());
    }

    @Override
    public String term(String key) {
        var entry = added.get(key);
        return entry == null ? base.term(key) : entry.term();
    }
}
