package dk.virkwiki.web.journey;

import dk.virkwiki.article.ArticleType;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.journey.Edition;
import dk.virkwiki.journey.Journey;
import dk.virkwiki.journey.Phase;
import dk.virkwiki.journey.Target;
import dk.virkwiki.journey.Task;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.journey.JourneyPage.PhaseView;
import dk.virkwiki.web.journey.JourneyPage.TaskView;
import dk.virkwiki.web.layout.Showing;
import dk.virkwiki.web.layout.TermHelp;
import dk.virkwiki.web.layout.TypeNames;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.text.PartsOfJourneys;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words phases and tasks. */
@Component
class JourneyTasks {
    private final CodeLists codes;
    private final TypeNames types;
    private final TermHelp help;
    private final Words words;

    JourneyTasks(CodeLists codes, TypeNames types, TermHelp help, Words words) {
        this.codes = codes;
        this.types = types;
        this.help = help;
        this.words = words;
    }

    /** The journey with its hard words explained where its page first mentions them. */
    Journey explained(Audience reader, Edition edition) {
        var journey = edition.journey();
        var pieces = new ArrayList<>(List.of(journey.lead(), journey.start(), journey.script()));
        for (var phase : journey.phases()) {
            pieces.addAll(List.of(phase.before(), phase.script()));
            phase.tasks().forEach(task -> pieces.add(task.note()));
            pieces.add(phase.after());
        }
        var explained = help.explain(reader, edition.article().metadata(), pieces);
        return new Journey(
                explained.next(),
                explained.next(),
                explained.next(),
                journey.phases().stream().map(phase -> explained(phase, explained)).toList());
    }

    private static Phase explained(Phase phase, Iterator<String> explained) {
        var before = explained.next();
        var script = explained.next();
        var tasks = phase.tasks().stream().map(task -> explained(task, explained)).toList();
        return new Phase(
                phase.id(), phase.heading(), phase.line(), before, explained.next(), script, tasks);
    }

    private static Task explained(Task task, Iterator<String> explained) {
        return new Task(
                task.key(),
                task.words(),
                task.target(),
                explained.next(),
                task.onlyFor(),
                task.deadline(),
                task.line());
    }

    List<PhaseView> phases(Edition edition, List<Phase> phases, Ticks ticks) {
        var views = new ArrayList<PhaseView>();
        boolean isCurrentSeen = false;
        for (var phase : phases) {
            int done = (int) phase.tasks().stream().filter(t -> isDone(t, ticks)).count();
            boolean isOpen = done < phase.tasks().size();
            var state = isOpen ? isCurrentSeen ? "open" : "current" : "done";
            isCurrentSeen |= isOpen;
            views.add(view(edition, phase, ticks, views.size() + 1, state));
        }
        return views;
    }

    private PhaseView view(Edition edition, Phase phase, Ticks ticks, int number, String state) {
        var tasks = phase.tasks().stream().map(task -> view(edition, task, ticks)).toList();
        int done = (int) tasks.stream().filter(TaskView::done).count();
        return new PhaseView(
                phase.id(),
                number,
                phase.heading(),
                tasks.isEmpty() ? "open" : state,
                standing(done, tasks.size()),
                standing(0, tasks.size()),
                shown(phase.before(), ticks),
                shown(phase.after(), ticks),
                phase.script(),
                tasks);
    }

    private String standing(int done, int of) {
        if (of == 0) {
            return "";
        }
        if (done == of) {
            return words.of("rejse.fase.gjort");
        }
        return done == 0
                ? words.of("rejse.fase.opgaver", of)
                : words.of("rejse.fase.nogle", "" + done, "" + of);
    }

    static String shown(String html, Ticks ticks) {
        return ticks.isShown() ? Showing.html(html) : html;
    }

    private static boolean isDone(Task task, Ticks ticks) {
        return ticks.done().contains(task.key());
    }

    private TaskView view(Edition edition, Task task, Ticks ticks) {
        return new TaskView(
                "opgave-" + task.key(),
                task.key(),
                kind(edition, task),
                task.words(),
                href(edition, task, ticks),
                action(edition, task),
                shown(task.note(), ticks),
                marks(task),
                isDone(task, ticks));
    }

    private static @Nullable ArticleType type(Edition edition, Task task) {
        return task.target() instanceof Target.ToArticle to ? edition.kinds().get(to.slug()) : null;
    }

    private String kind(Edition edition, Task task) {
        var type = type(edition, task);
        if (type != null) {
            return types.one(type);
        }
        return switch (task.target()) {
            case Target.ToService _ -> words.of("rejse.slags.selvbetjening");
            case Target.ToAddress _ -> words.of("rejse.slags.adresse");
            case Target.ToArticle _, Target.Nowhere _ ->
                    words.of(
                            task.deadline().isEmpty() ? "rejse.slags.opgave" : "rejse.slags.frist");
        };
    }

    private String action(Edition edition, Task task) {
        var type = type(edition, task);
        if (type != null) {
            return words.orElse("rejse.aabn." + type.code(), "rejse.aabn.artikel");
        }
        return switch (task.target()) {
            case Target.ToService _ -> words.of("rejse.aabn.selvbetjening");
            case Target.ToAddress _ -> words.of("rejse.aabn.adresse");
            case Target.ToArticle to ->
                    words.of(to.href().isEmpty() ? "rejse.aabn.opgave" : "rejse.aabn.artikel");
            case Target.Nowhere _ -> words.of("rejse.aabn.opgave");
        };
    }

    /** An article is told which journey somebody comes from, so that it can lead on. */
    private static @Nullable String href(Edition edition, Task task, Ticks ticks) {
        var href = task.target().href();
        if (href.isEmpty()) {
            return null;
        }
        if (!(task.target() instanceof Target.ToArticle)) {
            return href;
        }
        int hash = href.indexOf('#');
        var page = hash < 0 ? href : href.substring(0, hash);
        var from =
                PartsOfJourneys.from(
                        ticks.isShown() ? Showing.address(page) : page, ticks.carried());
        return from + (hash < 0 ? "" : href.substring(hash));
    }

    private List<String> marks(Task task) {
        var marks = new ArrayList<String>();
        if (!task.deadline().isEmpty()) {
            marks.add(words.of("rejse.frist", task.deadline()));
        }
        var onlyFor = task.onlyFor().types();
        if (!onlyFor.isEmpty()) {
            marks.add(
                    words.of(
                            "rejse.kun-for",
                            onlyFor.stream()
                                    .map(this::type)
                                    .map(JourneyTasks::inSentence)
                                    .collect(Collectors.joining("; "))));
        }
        return marks;
    }

    /** A name with a small letter first, unless its first word has more capitals, as ApS. */
    private static String inSentence(String name) {
        var word = name.split("[ /]", 2)[0];
        return word.length() > 1 && word.substring(1).chars().noneMatch(Character::isUpperCase)
                ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
                : name;
    }

    /** What a type of organisation is called. */
    String type(String code) {
        return codes.name(CodeList.ORGANISATION_TYPES, code);
    }
}
