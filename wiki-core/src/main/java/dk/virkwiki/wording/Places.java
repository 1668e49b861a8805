package dk.virkwiki.wording;

import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.SourceSection;
import dk.virkwiki.markdown.WikiLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the places of a section. */
public final class Places {
    private static final Pattern NO_WORDS =
            Pattern.compile("(?s)\\s*(?:[:`~]{3}.*|\\|?[\\s:|-]*-[\\s:|-]*)");
    private static final Pattern NOT_READ = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Places() {}

    /**
     * The places of the section with this heading, in order.
     *
     * @param headingId anchor of the heading; empty for what stands above the first one
     */
    public static List<Place> of(String body, String headingId, WikiLinks links) {
        return Markdown.sections(body).stream()
                .filter(section -> section.headingId().equals(headingId))
                .findFirst()
                .map(section -> of(body, section, links))
                .orElse(List.of());
    }

    /** The place whose words these are, whatever signs and spaces stand between them. */
    public static Optional<Place> find(List<Place> places, String words) {
        var wanted = letters(words);
        var exact = places.stream().filter(place -> letters(place.words()).equals(wanted));
        return exact.findFirst()
                .or(
                        () ->
                                places.stream()
                                        .filter(place -> !wanted.isEmpty())
                                        .filter(place -> letters(place.words()).contains(wanted))
                                        .findFirst());
    }

    /** Letters and digits only: the page and the source differ in signs and spaces. */
    static String letters(String words) {
        return NOT_READ.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static List<Place> of(String body, SourceSection section, WikiLinks links) {
        var places = new ArrayList<Place>();
        int at = section.start();
        for (var block : Markdown.blocks(section.of(body))) {
            if (!NO_WORDS.matcher(block).matches()) {
                var words = Markdown.words(block, links);
                if (!words.isBlank()) {
                    places.add(new Place(at, at + block.length(), words));
                }
            }
            at += block.length();
        }
        return List.copyOf(places);
    }
}
