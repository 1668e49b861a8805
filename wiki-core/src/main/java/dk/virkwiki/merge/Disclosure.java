package dk.virkwiki.merge;

import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.shared.Audience;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A line for advisors only that a merge has moved out into the open. */
final class Disclosure {
    private Disclosure() {}

    /**
     * Whether the public would read a line in the merged text that none of the texts it was made
     * from shows to the public.
     */
    static boolean isIn(String merged, List<String> sources) {
        var hidden = new HashSet<String>();
        sources.forEach(source -> hidden.addAll(lines(source)));
        sources.forEach(source -> hidden.removeAll(publicLines(source)));
        return publicLines(merged).stream().anyMatch(hidden::contains);
    }

    private static Set<String> publicLines(String source) {
        return lines(Markdown.source(source, Audience.PUBLIC));
    }

    private static Set<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toSet());
    }
}
