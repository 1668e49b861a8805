package dk.virkwiki.web.editor;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.CodeList;
import dk.virkwiki.article.CodeLists;
import dk.virkwiki.article.Problem;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.ProposalSummary;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.web.editor.EditorPage.About;
import dk.virkwiki.web.editor.EditorPage.Mistake;
import dk.virkwiki.web.editor.EditorPage.Other;
import dk.virkwiki.web.editor.EditorPage.Saved;
import dk.virkwiki.web.layout.Moments;
import dk.virkwiki.web.layout.Reasons;
import dk.virkwiki.web.layout.Words;
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

    EditorWords(Words words, Moments moments, Reasons reasons, CodeLists codes) {
        this.words = words;
        this.moments = moments;
        this.reasons = reasons;
        this.codes = codes;
    }

    About about(Article article) {
        var owner = Objects.requireNonNullElse(article.metadata().owner(), "");
        return new About(
                article.slug(),
                article.title(),
                codes.name(CodeList.AUTHORITIES, owner),
                String.valueOf(article.number()));
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

    /** Everything that stops the text, each with its place. */
    List<Mistake> mistakes(WikiFailure why, EditorForm form) {
        if (why.code().equals("forslag-har-fejl")) {
            var problems =
                    ArticleFile.read(Objects.requireNonNullElse(form.tekst(), "")).problems();
            return problems.stream()
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                    .map(this::mistake)
                    .toList();
        }
        return List.of(new Mistake(reasons.of(why), anchor(why, form), line(why)));
    }

    List<Other> others(Actor actor, List<ProposalSummary> open, @Nullable String shown) {
        return open.stream()
                .filter(proposal -> !proposal.id().equals(shown))
                .map(proposal -> other(actor, proposal))
                .toList();
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
        return new Mistake(sentence, TEXT, problem.line());
    }

    private static String anchor(WikiFailure why, EditorForm form) {
        return switch (why.code()) {
            case "begrundelse-for-lang" -> REASON;
            default -> TEXT;
        };
    }

    private Other other(Actor actor, ProposalSummary proposal) {
        var author = proposal.proposer().author();
        var library = proposal.proposer().library();
        var submitted = proposal.progress().submitted();
        var sent = submitted == null ? proposal.progress().updated() : submitted;
        return new Other(
                "/forslag/" + proposal.id(),
                library == null ? author.name() : author.name() + ", " + library,
                proposal.text().reason(),
                moments.of(sent),
                author.accountId().equals(actor.accountId()));
    }
}
