package dk.virkwiki.web.conflict;

import dk.virkwiki.merge.Collision;
import dk.virkwiki.merge.MergeResult;
import dk.virkwiki.merge.MergeResult.Merged;
import dk.virkwiki.web.layout.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Says where in the text each place stands: under which heading, or which line at the top. */
@Component
class Places {
    private static final Pattern HEADING =
            Pattern.compile("(?m)^#{1,6}[ \\t]+(.*?)[ \\t]*(?:\\{#.*)?\\r?$");
    private static final Pattern KEY = Pattern.compile("\\A([A-Za-z][A-Za-z0-9]*):");

    private final Words words;

    Places(Words words) {
        this.words = words;
    }

    /** One for each collision, in order; empty when nothing tells. */
    List<String> of(MergeResult merge) {
        var places = new ArrayList<String>();
        boolean inHeader = true;
        var heading = "";
        for (var piece : merge.pieces()) {
            switch (piece) {
                case Merged merged -> {
                    heading = lastHeading(merged.text(), heading);
                    inHeader = inHeader && !merged.text().contains("\n---");
                }
                case Collision place -> {
                    places.add(inHeader ? key(place) : under(heading));
                    heading = lastHeading(place.current(), heading);
                }
            }
        }
        return places;
    }

    /** That somebody is looking at the proposal. */
    String busy(String who, String until) {
        return words.of("konflikt.optaget", who, until);
    }

    private String key(Collision place) {
        var text = place.current().isEmpty() ? place.proposed() : place.current();
        var key = KEY.matcher(text);
        return key.find() ? words.of("konflikt.noegle", key.group(1)) : "";
    }

    private String under(String heading) {
        return heading.isEmpty() ? "" : words.of("konflikt.under", heading);
    }

    private static String lastHeading(String text, String before) {
        var last = before;
        var headings = HEADING.matcher(text);
        while (headings.find()) {
            last = headings.group(1);
        }
        return last;
    }
}
