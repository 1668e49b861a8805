package dk.virkwiki.web.feedback;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.feedback.Feedbacks;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.web.feedback.AnswerPage.Section;
import dk.virkwiki.web.feedback.AnswerPage.Stage;
import dk.virkwiki.web.feedback.AnswerPage.Write;
import dk.virkwiki.web.layout.Reasons;
import dk.virkwiki.web.layout.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what a reader is answered. */
@Component
class AnswerPages {
    private final Articles articles;
    private final Feedbacks feedbacks;
    private final Words words;
    private final Reasons reasons;

    AnswerPages(Articles articles, Feedbacks feedbacks, Words words, Reasons reasons) {
        this.articles = articles;
        this.feedbacks = feedbacks;
        this.words = words;
        this.reasons = reasons;
    }

    AnswerPage ask(String slug) {
        return page(slug, Stage.ASK, null, null);
    }

    AnswerPage write(String slug, AnswerForm form) {
        return page(slug, Stage.WRITE, fill(slug, form), null);
    }

    AnswerPage done(String slug) {
        return page(slug, Stage.DONE, null, null);
    }

    /** The page with what was typed, and why it was not kept. */
    AnswerPage refused(String slug, AnswerForm form, WikiFailure why) {
        return form.isAnswered()
                ? page(slug, Stage.WRITE, fill(slug, form), reasons.of(why))
                : page(slug, Stage.ASK, null, reasons.of(why));
    }

    private Write fill(String slug, AnswerForm form) {
        var answer = form.answer().code();
        var field = isTerm(articles.get(Actor.anonymous(), slug)) ? "svar.ord.felt." : "svar.felt.";
        var label = words.of(field + answer);
        return new Write(form.key(), answer, form.section(), label, form.typed());
    }

    private AnswerPage page(
            String slug, Stage step, @Nullable Write write, @Nullable String error) {
        var article = articles.get(Actor.anonymous(), slug);
        var sections =
                step == Stage.ASK
                        ? feedbacks.sections(slug).stream()
                                .map(place -> new Section(place.section(), place.heading()))
                                .toList()
                        : List.<Section>of();
        return new AnswerPage(
                slug,
                article.metadata().address(),
                article.title(),
                isTerm(article),
                step,
                sections,
                write,
                error);
    }

    private static boolean isTerm(Article article) {
        return article.metadata().type() == ArticleType.TERM;
    }
}
