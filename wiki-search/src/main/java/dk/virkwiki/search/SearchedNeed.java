package dk.virkwiki.search;

import dk.virkwiki.search.danish.Folding;
import dk.virkwiki.search.danish.Stems;
import dk.virkwiki.search.danish.Word;
import dk.virkwiki.search.danish.Words;
import java.util.stream.Collectors;

/** What searches for the same thing have in common, however they are worded. */
public final class SearchedNeed {
    private SearchedNeed() {}

    /**
     * The stems of the words that say something, in the order of the alphabet: "frist for moms" and
     * "moms, frister" are one need. Empty when there are no words.
     */
    public static String of(String words) {
        var stems = new Stems();
        var all = Words.of(Words.clean(words)).stream().filter(word -> !word.isJoined()).toList();
        var content = all.stream().filter(QueryBuilder::isContent).toList();
        return (content.isEmpty() ? all : content)
                .stream()
                        .map(Word::form)
                        .map(form -> content.isEmpty() ? Folding.fold(form) : stems.term(form))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" "));
    }
}
