package dk.virkwiki.web.consultation;

import dk.virkwiki.code.Code;
import dk.virkwiki.consultation.Cause;
import dk.virkwiki.consultation.Causes;
import dk.virkwiki.consultation.Circumstances;
import dk.virkwiki.consultation.Consultation;
import dk.virkwiki.consultation.LikelyCause;
import dk.virkwiki.consultation.OpenConsultation;
import dk.virkwiki.consultation.Outcome;
import dk.virkwiki.consultation.OutcomeDetail;
import dk.virkwiki.consultation.RegistrationLists;
import dk.virkwiki.web.consultation.ChoicesJson.CauseChoice;
import dk.virkwiki.web.consultation.ChoicesJson.Choice;
import dk.virkwiki.web.consultation.ChoicesJson.Group;
import dk.virkwiki.web.consultation.ChoicesJson.OutcomeChoice;
import dk.virkwiki.web.layout.Moments;
import dk.virkwiki.web.layout.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what a registration chooses from, and why a cause is likely. */
@Component
class ConsultationWords {
    private final Causes causes;
    private final RegistrationLists lists;
    private final Words words;
    private final Moments moments;
    private final Clock clock;

    ConsultationWords(
            Causes causes, RegistrationLists lists, Words words, Moments moments, Clock clock) {
        this.causes = causes;
        this.lists = lists;
        this.words = words;
        this.moments = moments;
        this.clock = clock;
    }

    /** Everything there is to choose from today. */
    ChoicesJson choices() {
        return new ChoicesJson(
                groups(causes.offered()),
                Arrays.stream(Outcome.values()).map(this::outcome).toList(),
                choices(lists.referrals()),
                choices(lists.organisationTypes()),
                choices(lists.channels()),
                choices(lists.barriers()));
    }

    private static List<Group> groups(List<Cause> offered) {
        var byGroup = new LinkedHashMap<Cause.Group, List<CauseChoice>>();
        for (var cause : offered) {
            byGroup.computeIfAbsent(cause.group(), _ -> new ArrayList<>())
                    .add(
                            new CauseChoice(
                                    cause.code(),
                                    cause.name(),
                                    cause.description(),
                                    cause.synonyms()));
        }
        return byGroup.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
    }

    private static Group group(Cause.Group group, List<CauseChoice> causes) {
        return new Group(group.code(), group.name(), causes);
    }

    private OutcomeChoice outcome(Outcome outcome) {
        return new OutcomeChoice(
                outcome.key(),
                name(outcome),
                words.of("vejledning.udfald." + outcome.code() + ".om"),
                OutcomeDetail.of(outcome).stream()
                        .map(detail -> new Choice(detail.code(), name(detail)))
                        .toList());
    }

    private static List<Choice> choices(List<Code> codes) {
        return codes.stream().map(code -> new Choice(code.code(), code.name())).toList();
    }

    /** What the screen calls an outcome. */
    String name(Outcome outcome) {
        return words.of("vejledning.udfald." + outcome.code());
    }

    private String name(OutcomeDetail detail) {
        return words.of("vejledning.udfald.detalje." + detail.code());
    }

    /** What the screen calls a cause. */
    String cause(String code) {
        return causes.name(code);
    }

    /** Causes and outcome on one line. */
    String line(Consultation consultation) {
        var names =
                consultation.causes().stream().map(this::cause).collect(Collectors.joining(", "));
        return names + " · " + name(consultation.outcome());
    }

    /** Why a cause is likely. */
    String why(LikelyCause likely) {
        var key = "vejledning.hvorfor." + likely.why().code();
        return switch (likely.why()) {
            case OPENED -> words.of(key, Integer.valueOf(likely.detail()));
            case HERE -> words.of(key, month());
            case ENDED, SOLVED, SEARCHED, TOGETHER, SAME_GROUP -> words.of(key, likely.detail());
        };
    }

    private String month() {
        return clock.instant()
                .atZone(Words.ZONE)
                .getMonth()
                .getDisplayName(TextStyle.FULL, Locale.of(words.language()));
    }

    /** The time of day. */
    String timeOfDay(Instant moment) {
        return moments.timeOfDay(moment);
    }

    /** The time of day it is. */
    String timeNow() {
        return moments.timeOfDay(clock.instant());
    }

    /** How long a consultation has run. */
    long seconds(OpenConsultation open) {
        return open.elapsed(clock.instant()).toSeconds();
    }

    /** How long a consultation has run, in minutes begun. */
    int minutes(OpenConsultation open) {
        long begun = (seconds(open) + 59) / 60;
        return (int) Math.clamp(begun, 1, Circumstances.MAX_MINUTES);
    }

    /** When a consultation began, how long it has run, and how long its trace is. */
    String course(OpenConsultation open) {
        return words.of(
                "vejledning.forloeb",
                moments.timeOfDay(open.watch().startedAt()),
                seconds(open) / 60,
                seconds(open) % 60,
                open.searches().size(),
                open.opened().size());
    }

    /** Today, in words. */
    String today() {
        return words.dayOf(clock.instant()).words();
    }

    /** The time of day a consultation was registered; empty when that is forgotten. */
    String timeOf(Consultation saved) {
        var by = saved.keeping().by();
        return by == null ? "" : moments.timeOfDay(by.at());
    }

    /** A consultation in the list of today. */
    TodayPage.Row row(Consultation saved) {
        return new TodayPage.Row(
                saved.id(),
                timeOf(saved),
                line(saved),
                saved.times() == 1 ? "" : saved.times() + " × ",
                heldElsewhen(saved));
    }

    private String heldElsewhen(Consultation saved) {
        var day = words.day(saved.day());
        return day == null || day.words().equals(today())
                ? ""
                : words.of("vejledninger.holdt", day.words(), saved.library());
    }

    /** What to choose instead of a cause that is no longer offered; empty for others. */
    String retired(String code) {
        return causes.successor(code)
                .map(next -> words.of("vejledning.udgaaet", cause(code), next.name()))
                .orElse("");
    }

    /** The message with this key. */
    String of(String key, Object... arguments) {
        return words.of(key, arguments);
    }
}
