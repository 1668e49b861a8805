package dk.virkwiki.search.danish;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.da.DanishAnalyzer;

/** Words that say nothing of what a text is about. */
public final class StopWords {
    private static final Set<String> KEYS =
            Stream.concat(
                            DanishAnalyzer.getDefaultStopSet().stream()
                                    .map(word -> new String((char[]) word)),
                            Stream.of(
                                    "hvordan", "hvornår", "hvorfor", "hvilken", "hvilket", "hvilke",
                                    "hvem", "kan", "må", "får", "få", "gør", "gøre", "går", "bør",
                                    "er", "så", "vores", "jeres", "dit", "dine", "deres", "sådan",
                                    "the", "of", "and", "to", "in", "is"))
                    .map(Folding::fold)
                    .collect(Collectors.toUnmodifiableSet());

    private StopWords() {}

    /** Whether this folded form is a stop word. */
    public static boolean contains(String key) {
        return KEYS.contains(key);
    }
}
