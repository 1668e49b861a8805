package dk.virkwiki.web.layout;

import dk.virkwiki.shared.Audience;
import dk.virkwiki.term.OldWord;
import dk.virkwiki.term.Terms;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what is told of a word for what is no more. */
@Component
public class OldWordLines {
    private final Terms terms;
    private final Words words;

    OldWordLines(Terms terms, Words words) {
        this.terms = terms;
        this.words = words;
    }

    /** »NemID kan ikke bruges mere. Det stoppede 31. oktober 2023. I dag bruger I MitID.« */
    public OldWordLine of(OldWord word) {
        var day = Objects.requireNonNull(words.day(word.closed())).words();
        var official = word.term().official();
        var first = official.substring(0, 1).toUpperCase(Locale.ROOT) + official.substring(1);
        var closed = words.of("gammelt-ord.lukkede", first, day);
        var next = word.next();
        return next == null
                ? new OldWordLine(
                        closed, null, new Step(word.term().address(), words.of("ord.laes-mere")))
                : new OldWordLine(
                        closed,
                        words.of("gammelt-ord.i-dag"),
                        new Step(next.address(), next.official()));
    }

    /** What is told to somebody who searches for such a word, or null when they do not. */
    public @Nullable OldWordLine searchedFor(Audience reader, String search) {
        return terms.searchedFor(reader, search).map(this::of).orElse(null);
    }
}
