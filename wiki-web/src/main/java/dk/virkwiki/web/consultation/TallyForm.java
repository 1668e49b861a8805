package dk.virkwiki.web.consultation;

import dk.virkwiki.consultation.Circumstances;
import dk.virkwiki.consultation.Outcome;
import dk.virkwiki.consultation.Registration;
import dk.virkwiki.consultation.Result;
import dk.virkwiki.consultation.Tallies;
import dk.virkwiki.consultation.Tally;
import dk.virkwiki.shared.Invalid;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The form for several consultations at once, as the browser sends it: a number for each cause and
 * outcome, named {@code antal.A1.S}.
 *
 * @param sent every field
 */
record TallyForm(Map<String, String> sent) {
    private static final String NUMBER = "antal.";

    TallyForm {
        sent = Map.copyOf(sent);
    }

    /** What is entered for one cause and outcome. */
    record Entry(Tally tally, Registration each) {}

    String field(String name) {
        return sent.getOrDefault(name, "").strip();
    }

    String number(String cause, String outcome) {
        return field(NUMBER + cause + "." + outcome);
    }

    /**
     * What is entered, each with a key of its own, so that sending the form again enters nothing
     * twice.
     *
     * @throws Invalid when nothing is entered, or a value is none
     */
    List<Entry> entries() {
        var channel = field("kanal").isEmpty() ? null : field("kanal");
        var told = new Circumstances(null, channel, List.of(), null);
        var day = day();
        var entries = new ArrayList<Entry>();
        for (var name :
                sent.keySet().stream().filter(n -> n.startsWith(NUMBER)).sorted().toList()) {
            var parts = name.substring(NUMBER.length()).split("\\.");
            int times = times(field(name));
            if (parts.length != 2 || times == 0) {
                continue;
            }
            var outcome =
                    Outcome.of(parts[1]).orElseThrow(() -> new Invalid("vejledning-uden-udfald"));
            var key = field("noegle") + "-" + parts[0] + "-" + parts[1];
            entries.add(
                    new Entry(
                            new Tally(key, field("bibliotek"), day, times),
                            new Registration(
                                    List.of(parts[0]), Result.of(outcome), told, List.of(), null)));
        }
        if (entries.isEmpty()) {
            throw new Invalid("vejledning-uden-antal");
        }
        return entries;
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(field("dag"));
        } catch (DateTimeException notADay) {
            throw new Invalid("vejledning-dag", Tallies.DAYS_BACK);
        }
    }

    private static int times(String number) {
        try {
            int times = number.isEmpty() ? 0 : Integer.parseInt(number);
            if (times >= 0) {
                return times;
            }
        } catch (NumberFormatException notANumber) {
            throw new Invalid("vejledning-antal", Tally.MAX_TIMES);
        }
        throw new Invalid("vejledning-antal", Tally.MAX_TIMES);
    }
}
