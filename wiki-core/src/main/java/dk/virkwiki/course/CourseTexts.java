package dk.virkwiki.course;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.course.CourseProgress.Taken;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.markdown.WikiLinks;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads courses from the texts of their articles, as they are now and as they were. */
@Component
class CourseTexts {
    private final Articles articles;
    private final ArticleLinks links;

    CourseTexts(Articles articles, ArticleLinks links) {
        this.articles = articles;
        this.links = links;
    }

    Optional<CourseEdition> find(Actor reader, String slug) {
        return articles.find(reader, slug)
                .filter(CourseTexts::isCourse)
                .map(article -> edition(reader, article));
    }

    /** Those with these ids that the reader may read, by title. */
    List<CourseEdition> findAll(Actor reader, Collection<String> articleIds) {
        return articles.findAll(articleIds).stream()
                .filter(CourseTexts::isCourse)
                .filter(article -> article.isReadableBy(reader))
                .sorted(Comparator.comparing(Article::title))
                .map(article -> edition(reader, article))
                .toList();
    }

    private static boolean isCourse(Article article) {
        return article.metadata().type() == ArticleType.COURSE;
    }

    private CourseEdition edition(Actor reader, Article article) {
        var body = ArticleFile.bodyOf(article.source());
        var course = Course.read(body, reader.audience(), links.of(reader, body));
        return new CourseEdition(article.id(), article.number(), article.metadata(), course);
    }

    /**
     * Whether a lesson asks something that it did not ask when it was seen. A text that is not
     * there any more is taken to have asked nothing.
     */
    boolean isNew(Actor reader, CourseEdition edition, Lesson lesson, Taken seen) {
        return !seen.print().equals(lesson.print())
                && articles.findAll(List.of(edition.articleId())).stream()
                        .flatMap(
                                article -> articles.findRevision(article, seen.revision()).stream())
                        .map(then -> ArticleFile.bodyOf(then.source()))
                        .map(body -> Course.read(body, reader.audience(), WikiLinks.none()))
                        .flatMap(then -> then.find(lesson.id()).stream())
                        .noneMatch(then -> SameQuestion.all(then.quizzes(), lesson.quizzes()));
    }
}
