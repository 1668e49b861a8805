package dk.virkwiki.web.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what may name a business or a person: a company's name, a number of eight digits, an
 * address of mail. Only hints, since »et ApS« and an amount can look the same.
 */
final class NameHints {
    private static final Pattern COMPANY =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{L}\\p{N}&.'-]*)(?:\\s+(?:&|og|\\p{Lu}[\\p{L}\\p{N}&.'-]*)){0,4}"
                            + "\\s+(?:ApS|A/S|I/S|K/S|P/S|IVS|PMV)(?![\\p{L}\\p{N}])");
    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)\\d{2}[ .]?\\d{2}[ .]?\\d{2}[ .]?\\d{2}(?![\\d,])");
    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+");
    private static final Pattern ROAD =
            Pattern.compile("\\p{Lu}\\p{L}+(?:vej|gade|allé|stræde|torv|plads)\\s+\\d+");
    private static final Set<String> NO_NAMES =
            Set.of(
                    "Et",
                    "En",
                    "Er",
                    "Et lille",
                    "De",
                    "Deres",
                    "Det",
                    "Dit",
                    "Mit",
                    "Vores",
                    "Hans",
                    "Hendes",
                    "Sit",
                    "Som",
                    "Nyt",
                    "Når",
                    "Hvis",
                    "Et nyt",
                    "I",
                    "Ejer");

    private NameHints() {}

    /** The words that may name somebody, in the order they stand. */
    static List<String> find(String text) {
        var found = new ArrayList<String>();
        var companies = COMPANY.matcher(text);
        while (companies.find()) {
            if (!NO_NAMES.contains(companies.group(1))) {
                found.add(companies.group());
            }
        }
        for (var pattern : List.of(NUMBER, MAIL, ROAD)) {
            pattern.matcher(text).results().forEach(match -> found.add(match.group()));
        }
        return found.stream().distinct().toList();
    }
}
