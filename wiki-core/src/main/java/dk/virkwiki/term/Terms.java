package dk.virkwiki.term;

import dk.virkwiki.markdown.WordHelp.Mention;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.term.WordFinder.Found;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The front door to the glossary's words: looking them up and finding them in other texts. */
@Service
public class Terms {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /** What is written around a word by somebody who asks for its meaning. */
    private static final Pattern ASKING =
            Pattern.compile("^(hvad (er|betyder|vil det sige)|what (is|are))( (en|et|a|an))? ");

    private final TermShelf shelf;
    private final Clock clock;

    Terms(TermShelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Every published term that this audience may read, in no particular order. */
    public List<Term> all(Audience reader) {
        return shelf.all().stream().filter(isFor(reader)).toList();
    }

    /** The published term at this address, if this audience may read it. */
    public Optional<Term> find(Audience reader, String slug) {
        return Optional.ofNullable(shelf.current().bySlug().get(slug)).filter(isFor(reader));
    }

    /** The words in a text that are explained to these readers, in order. */
    public List<Mention> mentions(Audience reader, String language, String text) {
        var known = isFor(reader).and(term -> term.language().equals(language));
        return shelf.current().inTexts().in(text, known).stream().map(Terms::mention).toList();
    }

    private static Mention mention(Found found) {
        return new Mention(
                found.start(), found.end(), found.term().address(), found.term().plain());
    }

    /**
     * The words for what is no more in a text, in order, each with the word people need instead.
     */
    public List<OldMention> oldWords(Audience reader, String text) {
        return oldWords(reader, text, isOld(reader));
    }

    private List<OldMention> oldWords(Audience reader, String text, Predicate<Term> old) {
        return shelf.current().everywhere().in(text, isFor(reader)).stream()
                .filter(found -> old.test(found.term()))
                .map(
                        found ->
                                new OldMention(
                                        oldWord(reader, found.term()), found.start(), found.end()))
                .toList();
    }

    /** Finds in one text after another, on one and the same day. */
    public OldWordFinder oldWordFinder() {
        var old = isOld(Audience.ADVISOR);
        return text -> oldWords(Audience.ADVISOR, text, old);
    }

    /** Finds words for what is no more. */
    @FunctionalInterface
    public interface OldWordFinder {
        /** In order. */
        List<OldMention> in(String text);
    }

    /**
     * The word for what is no more that somebody searches for: written in the search, or all of the
     * search being what people call it.
     */
    public Optional<OldWord> searchedFor(Audience reader, String words) {
        return oldWords(reader, words).stream()
                .map(OldMention::word)
                .findFirst()
                .or(() -> said(reader, words));
    }

    /**
     * The word that a search is for: all of the search is the word as it is written, or asks what
     * the word means.
     */
    public Optional<Term> asked(Audience reader, String search) {
        var words = ASKING.matcher(plainly(search)).replaceFirst("");
        return all(reader).stream()
                .filter(term -> term.written().stream().anyMatch(w -> plainly(w).equals(words)))
                .min(Comparator.comparing(Term::slug))
                .or(() -> inflected(reader, words));
    }

    private Optional<Term> inflected(Audience reader, String words) {
        return shelf.current().everywhere().in(words, isFor(reader)).stream()
                .filter(found -> found.start() == 0 && found.end() == words.length())
                .map(Found::term)
                .findFirst();
    }

    private Optional<OldWord> said(Audience reader, String words) {
        var searched = plainly(words);
        return searched.isEmpty()
                ? Optional.empty()
                : closed(reader).stream()
                        .filter(
                                term ->
                                        term.ways().said().stream()
                                                .anyMatch(said -> plainly(said).equals(searched)))
                        .min(Comparator.comparing(Term::slug))
                        .map(term -> oldWord(reader, term));
    }

    /** The terms for what is no more, by their word. */
    public List<Term> closed(Audience reader) {
        var old = isOld(reader);
        return shelf.all().stream()
                .filter(old)
                .sorted(Comparator.comparing(Term::official).thenComparing(Term::slug))
                .toList();
    }

    /** How the word of the term in this file is written, for whoever searches. */
    public static List<String> writtenIn(String source) {
        var term = TermFile.read(source).term();
        return term == null ? List.of() : term.written();
    }

    /** What is wrong with the term in this file, in the order of lines. */
    public List<TermFlaw> flaws(String source) {
        return TermProof.of(source, slug -> find(Audience.ADVISOR, slug).isPresent());
    }

    /** The word for what is no more at this address. */
    public Optional<OldWord> oldWord(Audience reader, String slug) {
        return find(reader, slug).filter(isOld(reader)).map(term -> oldWord(reader, term));
    }

    private OldWord oldWord(Audience reader, Term term) {
        var ending = term.ending();
        var next = ending == null ? null : ending.replacedBy();
        return new OldWord(term, next == null ? null : find(reader, next).orElse(null));
    }

    private Predicate<Term> isOld(Audience reader) {
        var today = LocalDate.now(clock.withZone(DENMARK));
        return isFor(reader).and(term -> term.isClosed(today));
    }

    private static Predicate<Term> isFor(Audience reader) {
        return term -> reader.maySee(term.visibility());
    }

    /** Words without case and signs. */
    private static String plainly(String words) {
        return String.join(
                " ",
                Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }
}
