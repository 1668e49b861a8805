package dk.virkwiki.web.journey;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.journey.Edition;
import dk.virkwiki.journey.Journey;
import dk.virkwiki.journey.Task;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.journey.JourneyPage.End;
import dk.virkwiki.web.journey.JourneyPage.Filter;
import dk.virkwiki.web.journey.JourneyPage.Form;
import dk.virkwiki.web.journey.JourneyPage.Head;
import dk.virkwiki.web.journey.JourneyPage.Hidden;
import dk.virkwiki.web.journey.JourneyPage.Next;
import dk.virkwiki.web.journey.JourneyPage.PhaseView;
import dk.virkwiki.web.journey.JourneyPage.Progress;
import dk.virkwiki.web.journey.JourneyPage.TaskView;
import dk.virkwiki.web.layout.Notices;
import dk.virkwiki.web.layout.Sites;
import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.TrustLines;
import dk.virkwiki.web.layout.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a journey together. */
@Component
class JourneyPages {
    private final JourneyTasks tasks;
    private final Proposals proposals;
    private final TrustLines trustLines;
    private final Notices notices;
    private final Words words;

    JourneyPages(
            JourneyTasks tasks,
            Proposals proposals,
            TrustLines trustLines,
            Notices notices,
            Words words) {
        this.tasks = tasks;
        this.proposals = proposals;
        this.trustLines = trustLines;
        this.notices = notices;
        this.words = words;
    }

    /**
     * The page.
     *
     * @param actor who is at the screen
     * @param edition the journey as they are to see it
     * @param asked what the address says
     */
    JourneyPage of(Actor actor, Edition edition, Ticks asked) {
        var reader = asked.isShown() ? Audience.PUBLIC : actor.audience();
        var all = tasks.explained(reader, edition);
        var keys = all.tasks().map(Task::key).collect(Collectors.toSet());
        var ticks = asked.among(keys, Set.copyOf(all.types()));
        var journey = all.forType(ticks.type());
        var phases = tasks.phases(edition, journey.phases(), ticks);
        var metadata = edition.article().metadata();
        var freshness = metadata.freshness();
        return new JourneyPage(
                head(actor, edition.article(), journey, asked, ticks),
                form(edition, ticks, phases),
                trustLines.of(metadata.owner(), freshness.verified(), freshness.reviewBy()),
                progress(phases),
                next(phases),
                phases,
                filters(all, ticks),
                ticks.isShown() ? new End(null, List.of()) : end(actor, edition.article()));
    }

    /** As at articles: readers are asked, where readers can read it. */
    private End end(Actor actor, Article article) {
        boolean isAsked =
                actor.audience() == Audience.PUBLIC && article.isReadableBy(Audience.PUBLIC);
        return new End(isAsked ? article.slug() : null, care(actor, article));
    }

    private Head head(Actor actor, Article article, Journey journey, Ticks asked, Ticks ticks) {
        var metadata = article.metadata();
        return new Head(
                metadata.title(),
                List.of(new Step("/brugerrejser", words.of("brugerrejser.overskrift"))),
                metadata.summary(),
                metadata.tags().language(),
                isOfUnknownType(asked, ticks) ? words.of("rejse.for.ukendt") : notices.of(metadata),
                JourneyTasks.shown(journey.lead(), ticks),
                JourneyTasks.shown(journey.start(), ticks),
                journey.script(),
                actor.audience() == Audience.ADVISOR && !ticks.isShown(),
                article.isReadableBy(Audience.PUBLIC));
    }

    private static boolean isOfUnknownType(Ticks asked, Ticks ticks) {
        return !asked.type().isEmpty() && ticks.type().isEmpty();
    }

    /** Ticks on tasks that are not shown travel along, so that a choice of type loses none. */
    private static Form form(Edition edition, Ticks ticks, List<PhaseView> phases) {
        var shown = tasks(phases).stream().map(TaskView::key).collect(Collectors.toSet());
        var hidden = new ArrayList<Hidden>();
        hidden.add(
                new Hidden(
                        Ticks.DONE,
                        ticks.done().stream()
                                .filter(key -> !shown.contains(key))
                                .collect(Collectors.joining(","))));
        if (!ticks.type().isEmpty()) {
            hidden.add(new Hidden(Ticks.TYPE, ticks.type()));
        }
        if (ticks.isShown()) {
            hidden.add(new Hidden(Sites.VIEW, Sites.AS_BUSINESS));
        }
        return new Form(
                ticks.path(),
                edition.article().id(),
                ticks.share(),
                ticks.areInAddress(),
                ticks.isShown(),
                hidden);
    }

    private static List<TaskView> tasks(List<PhaseView> phases) {
        return phases.stream().flatMap(phase -> phase.tasks().stream()).toList();
    }

    private Progress progress(List<PhaseView> phases) {
        var all = tasks(phases);
        int done = (int) all.stream().filter(TaskView::done).count();
        return new Progress(
                words.of("rejse.gjort", "" + done, "" + all.size()), done, Math.max(1, all.size()));
    }

    private static @Nullable Next next(List<PhaseView> phases) {
        return tasks(phases).stream()
                .filter(task -> !task.done())
                .findFirst()
                .map(
                        task ->
                                new Next(
                                        task.title(),
                                        task.href() == null ? "#" + task.id() : task.href(),
                                        task.action()))
                .orElse(null);
    }

    private List<Filter> filters(Journey journey, Ticks ticks) {
        if (journey.types().isEmpty()) {
            return List.of();
        }
        var filters = new ArrayList<Filter>();
        var all = ticks.type().isEmpty();
        filters.add(new Filter(ticks.forType(""), words.of("rejse.for.alle"), all));
        for (var type : journey.types()) {
            filters.add(
                    new Filter(ticks.forType(type), tasks.type(type), type.equals(ticks.type())));
        }
        return filters;
    }

    private List<Step> care(Actor actor, Article article) {
        var ways = new ArrayList<Step>();
        var address = "/artikler/" + article.slug();
        if (proposals.mayPropose(actor, article)) {
            ways.add(new Step(address + "/foreslaa", words.of("artikel.foreslaa")));
        }
        if (actor.audience() == Audience.ADVISOR) {
            ways.add(new Step(address + "?visning=tekst", words.of("rejse.pas")));
        }
        return ways;
    }
}
