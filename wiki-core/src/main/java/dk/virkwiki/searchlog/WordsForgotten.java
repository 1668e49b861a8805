package dk.virkwiki.searchlog;

import java.util.Set;

/** These words were searched for too rarely to be kept longer; whoever repeats them forgets too. */
public record WordsForgotten(Set<String> words) {
    public WordsForgotten {
        words = Set.copyOf(words);
    }
}
