package dk.virkwiki.term;

import dk.virkwiki.shared.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A word of the glossary.
 *
 * @param slug address of its article
 * @param official what the authority calls it
 * @param plain what it means, in everyday words; never empty
 * @param ways how it is written and what is said instead
 * @param ending that what it names is no more, or null
 * @param visibility who may read its article
 * @param language it is explained in
 */
public record Term(
        String slug,
        String official,
        String plain,
        Ways ways,
        @Nullable Ending ending,
        Audience visibility,
        String language) {

    /**
     * How a word is written, and what people say instead.
     *
     * @param alsoWritten other ways of writing the official word, and other words for it that mean
     *     nothing else
     * @param said what people say and search for; some of it means other things too
     * @param people the part of it that is quoted on the term's page
     * @param isHelped whether its first mention in other texts is explained
     */
    public record Ways(
            List<String> alsoWritten, List<String> said, List<String> people, boolean isHelped) {
        public Ways {
            alsoWritten = List.copyOf(alsoWritten);
            said = List.copyOf(said);
            people = List.copyOf(people);
        }
    }

    /**
     * That what a word names is no more.
     *
     * @param closed the last day it was there
     * @param replacedBy address of the term people need instead, or null
     */
    public record Ending(LocalDate closed, @Nullable String replacedBy) {}

    /** Whether what it names is no more on this day. */
    public boolean isClosed(LocalDate today) {
        return ending != null && !ending.closed().isAfter(today);
    }

    /** The path of its page. */
    public String address() {
        return "/artikler/" + slug;
    }

    /** Every way of writing it; {@code GLN (EAN-nummer)} is two. */
    public List<String> written() {
        return Stream.concat(Stream.of(official.split("[()]")), ways.alsoWritten().stream())
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
