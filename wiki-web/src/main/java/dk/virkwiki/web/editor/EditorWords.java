package dk.virkwiki.web.editor;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.Problem;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.shared.Lines;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.web.editor.EditorPage.About;
import dk.virkwiki.web.editor.EditorPage.Mistake;
import dk.virkwiki.web.editor.EditorPage.Saved;
import dk.virkwiki.web.editor.EditorPage.Spot;
import dk.virkwiki.web.layout.Moments;
import dk.virkwiki.web.layout.Reasons;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.text.AnswerTimes;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what the editor says: what is saved, what is wrong, who else is writing. */
@Component
class EditorWords {
    private static final String TEXT = "#kilde";
    private static final String REASON = "#hvorfor";
    private static final Set<String> WITH_LINE =
            Set.of("personnummer", "forslag-har-fejl", "blok-ikke-lukket");

    private final Words words;
    private final Moments moments;
    private final Reasons reasons;
    private final CodeLists codes;
    private final AnswerTimes times;

    EditorWords(Words words, Moments moments, Reasons reasons, CodeLists codes, AnswerTimes times) {
        this.words = words;
        this.moments = moments;
        this.reasons = reasons;
        this.codes = codes;
        this.times = times;
    }

    About about(Subject subject, String source) {
        var lines = FieldWords.lines(words, source, subject.isNew());
        return subject.isNew()
                ? aboutNew(subject, source, lines)
                : about(subject.require(), subject, lines);
    }

    private About about(Article article, Subject subject, List<FieldWords.Line> lines) {
        var owner = Objects.requireNonNullElse(article.metadata().owner(), "");
        var name = codes.name(CodeList.AUTHORITIES, owner);
        return new About(
                words.of("editor.overskrift", article.title()),
                words.of("editor.om", String.valueOf(article.number()), name),
                article.title(),
                article.metadata().address(),
                subject.address(),
                subject.draftAddress(),
                times.of(owner),
                lines);
    }

    private About aboutNew(Subject subject, String source, List<FieldWords.Line> lines) {
        var metadata = ArticleFile.read(source).metadata();
        var owner = metadata == null ? null : metadata.owner();
        var title = metadata == null ? words.of("ny.uden-titel") : metadata.title();
        return new About(
                words.of("ny.overskrift", title),
                words.of("ny.om"),
                title,
                "/mit-arbejde",
                subject.address(),
                subject.draftAddress(),
                times.of(Objects.requireNonNullElse(owner, "")),
                lines);
    }

    Saved nothingSaved() {
        return new Saved(words.of("editor.intet-gemt"), "none");
    }

    Saved notSavedYet() {
        return new Saved(words.of("editor.ikke-gemt-endnu"), "wait");
    }

    Saved saved(Proposal begun) {
        var when = moments.of(begun.progress().updated()).words();
        var key = begun.state() == ProposalState.DRAFT ? "editor.kladde-gemt" : "editor.sendt";
        return new Saved(words.of(key, when), "ok");
    }

    String savedAt(Instant moment) {
        return words.of("editor.gemt", moments.timeOfDay(moment));
    }

    String notSaved(String why) {
        return words.of("editor.ikke-gemt", why);
    }

    String savedElsewhere() {
        return words.of("editor.gemt-andetsteds");
    }

    /** Everything that stops the text, each with its place in the field. */
    List<Mistake> mistakes(WikiFailure why, EditorForm form) {
        var before = form.whole().substring(0, form.partStart());
        int above = Lines.breaks(before);
        return inWholeFile(why, form).stream()
                .map(mistake -> inField(why, mistake, form))
                .map(mistake -> inPart(mistake, above, form.partStart()))
                .toList();
    }

    /** The same, each with its place in the whole file. */
    List<Mistake> inWholeFile(WikiFailure why, EditorForm form) {
        if (why.code().equals("forslag-har-fejl")) {
            return ArticleFile.read(form.whole()).problems().stream()
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                    .map(this::mistake)
                    .toList();
        }
        var line = line(why);
        if (why.code().equals("personnummer") && line != null) {
            return List.of(personalNumber(why, form, line));
        }
        return List.of(new Mistake(reasons.of(why), anchor(why), line, null));
    }

    private Mistake personalNumber(WikiFailure why, EditorForm form, int line) {
        var inText = PersonalNumberSpot.onLine(form.whole(), line);
        if (inText != null) {
            return new Mistake(reasons.of(why), TEXT, line, inText);
        }
        var reason = Objects.requireNonNullElse(form.begrundelse(), "");
        var inReason = PersonalNumberSpot.onLine(reason, line);
        return inReason == null
                ? new Mistake(reasons.of(why), TEXT, line, null)
                : new Mistake(reasons.of(why), REASON, null, inReason);
    }

    /** What stands in the form above the text is mended there. */
    private static Mistake inField(WikiFailure why, Mistake mistake, EditorForm form) {
        if (form.felter() == null) {
            return mistake;
        }
        return MatterFields.find(why, mistake, form.felter());
    }

    private static Mistake inPart(Mistake mistake, int linesAbove, int charactersAbove) {
        if (mistake.line() == null) {
            return mistake;
        }
        var spot = mistake.spot();
        return new Mistake(
                mistake.words(),
                mistake.href(),
                mistake.line() - linesAbove,
                spot == null
                        ? null
                        : new Spot(spot.from() - charactersAbove, spot.to() - charactersAbove));
    }

    /** The line a refusal names, or null. */
    static @Nullable Integer line(WikiFailure refused) {
        return WITH_LINE.contains(refused.code())
                        && !refused.arguments().isEmpty()
                        && refused.arguments().getFirst() instanceof Integer line
                ? line
                : null;
    }

    private Mistake mistake(Problem problem) {
        var sentence = words.orElse("problem." + problem.code(), "problem.andet", problem.detail());
        return new Mistake(sentence, TEXT, problem.line(), null);
    }

    private static String anchor(WikiFailure why) {
        return why.code().equals("begrundelse-for-lang") ? REASON : TEXT;
    }
}
