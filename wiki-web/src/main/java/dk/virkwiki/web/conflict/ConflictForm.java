package dk.virkwiki.web.conflict;

import dk.virkwiki.merge.Choice;
import dk.virkwiki.proposal.Resolution;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The choices as the browser sends them, by field: {@code sted-1} is the choice for the first
 * place, {@code nyt-1} the text written for it.
 *
 * @param fields every field by name
 */
record ConflictForm(Map<String, String> fields) {
    static final String KEEP = "udgivet";
    static final String MINE = "mit";
    static final String BOTH = "begge";
    static final String NEW = "nyt";

    ConflictForm {
        fields = Map.copyOf(fields);
    }

    static ConflictForm empty() {
        return new ConflictForm(Map.of());
    }

    /** What was chosen for a place, counted from 1; empty for nothing. */
    String chosen(int place) {
        var chosen = fields.getOrDefault("sted-" + place, "");
        return choice(place, chosen).isPresent() ? chosen : "";
    }

    /** What was written for a place, or nothing when the field was never sent. */
    Optional<String> written(int place) {
        return Optional.ofNullable(fields.get("nyt-" + place));
    }

    /** The version of the proposal that the person saw; none ever has −1. */
    long version() {
        return number("version");
    }

    /** The choices for the first so many places. */
    Resolution resolution(int places) {
        var choices = new HashMap<Integer, Choice>();
        for (int place = 1; place <= places; place++) {
            int key = place - 1;
            choice(place, chosen(place)).ifPresent(choice -> choices.put(key, choice));
        }
        return new Resolution((int) number("udgivet"), choices);
    }

    private Optional<Choice> choice(int place, String chosen) {
        return switch (chosen) {
            case KEEP -> Optional.of(new Choice.KeepPublished());
            case MINE -> Optional.of(new Choice.UseMine());
            case BOTH -> Optional.of(new Choice.KeepBoth());
            case NEW ->
                    Optional.of(
                            new Choice.WriteNew(written(place).orElse("").replace("\r\n", "\n")));
            default -> Optional.empty();
        };
    }

    private long number(String field) {
        try {
            return Long.parseLong(fields.getOrDefault(field, ""));
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }
}
