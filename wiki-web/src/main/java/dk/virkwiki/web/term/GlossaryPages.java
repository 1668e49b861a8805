package dk.virkwiki.web.term;

import dk.virkwiki.shared.Audience;
import dk.virkwiki.term.Term;
import dk.virkwiki.term.Terms;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.OldWordLines;
import dk.virkwiki.web.layout.Paging;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.term.GlossaryPage.Letter;
import dk.virkwiki.web.term.GlossaryPage.Row;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the glossary's page together. */
@Component
class GlossaryPages {
    private static final String PATH = "/ordliste";
    private static final int PAGE = 100;

    /** What people say of one word that is shown in the list. */
    private static final int MOST_PEOPLE = 3;

    private final Terms terms;
    private final OldWordLines lines;
    private final Words words;

    GlossaryPages(Terms terms, OldWordLines lines, Words words) {
        this.terms = terms;
        this.lines = lines;
        this.words = words;
    }

    GlossaryPage of(Audience reader, String typed, @Nullable String letter, int number) {
        var all = inOrder(terms.all(reader));
        var wanted = all.stream().filter(term -> isWanted(term, typed, letter)).toList();
        var address = new Address(PATH).with("q", typed).with("bogstav", letter);
        var pages = Paging.of(address, number, wanted.size(), PAGE);
        return new GlossaryPage(
                typed,
                typed.isEmpty() ? null : words.of("ordliste.antal", wanted.size(), typed),
                typed.isEmpty() ? null : new Address("/soeg").with("q", typed).text(),
                letters(all, letter),
                wanted.stream()
                        .skip((pages.number() - 1L) * PAGE)
                        .limit(PAGE)
                        .map(term -> row(reader, term))
                        .toList(),
                pages);
    }

    private static List<Term> inOrder(List<Term> terms) {
        var danish = Collator.getInstance(Locale.of("da"));
        return terms.stream()
                .sorted(Comparator.comparing(Term::official, danish).thenComparing(Term::slug))
                .toList();
    }

    private static boolean isWanted(Term term, String typed, @Nullable String letter) {
        if (!typed.isEmpty()) {
            var letters = letters(typed);
            var ways = term.ways();
            return !letters.isEmpty()
                    && Stream.of(
                                    Stream.of(term.official()),
                                    ways.alsoWritten().stream(),
                                    ways.said().stream())
                            .flatMap(some -> some)
                            .anyMatch(word -> letters(word).contains(letters));
        }
        return letter == null || letter.equals(letter(term));
    }

    /** {@code nem id}, {@code Nem-ID} and {@code NemID} are the same letters. */
    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static String letter(Term term) {
        return term.official().substring(0, 1).toUpperCase(Locale.ROOT);
    }

    private List<Letter> letters(List<Term> all, @Nullable String current) {
        var letters = new ArrayList<Letter>();
        letters.add(new Letter(PATH, words.of("liste.alle"), current == null));
        all.stream()
                .map(GlossaryPages::letter)
                .distinct()
                .map(
                        letter ->
                                new Letter(
                                        new Address(PATH).with("bogstav", letter).text(),
                                        letter,
                                        letter.equals(current)))
                .forEach(letters::add);
        return List.copyOf(letters);
    }

    private Row row(Audience reader, Term term) {
        return new Row(
                term.address(),
                term.official(),
                term.plain(),
                term.ways().people().stream().limit(MOST_PEOPLE).toList(),
                terms.oldWord(reader, term.slug()).map(lines::of).orElse(null));
    }
}
