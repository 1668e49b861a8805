package dk.virkwiki.proposal;

import dk.virkwiki.article.Author;
import java.time.Instant;
import java.util.List;

/**
 * That somebody read a proposed text as a persona.
 *
 * @param reader who read it
 * @param persona code of the persona
 * @param asked codes of the questions they were asked
 * @param holds those of them whose answer they found good
 * @param at when
 * @param ofThisText whether the text is still the one they read
 */
public record ReadAs(
        Author reader,
        String persona,
        List<String> asked,
        List<String> holds,
        Instant at,
        boolean ofThisText) {
    public ReadAs {
        asked = List.copyOf(asked);
        holds = List.copyOf(holds);
    }

    boolean isAgain(ReadAs other) {
        return reader.accountId().equals(other.reader.accountId()) && persona.equals(other.persona);
    }

    boolean saysTheSameAs(ReadAs other) {
        return isAgain(other)
                && holds.equals(other.holds)
                && asked.equals(other.asked)
                && ofThisText == other.ofThisText;
    }

    ReadAs ofAnEarlierText() {
        return new ReadAs(reader, persona, asked, holds, at, false);
    }
}
