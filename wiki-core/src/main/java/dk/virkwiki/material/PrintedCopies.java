package dk.virkwiki.material;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Revision;
import dk.virkwiki.article.RevisionSummary;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.material.PrintedCopy.Standing;
import dk.virkwiki.shared.Audience;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The front door to papers that were printed before: whether what they say still stands. */
@Service
public class PrintedCopies {
    private static final int LOOK_BACK = 20;
    private static final int MOST_NOTES = 3;

    private final Articles articles;

    PrintedCopies(Articles articles) {
        this.articles = articles;
    }

    /**
     * What a paper with this stamp is worth. Advisors' text is on no paper, so it does not count.
     *
     * @param number the revision that the stamp names, as it was typed or came from the square code
     */
    public PrintedCopy compare(Article article, int number) {
        if (number < 1 || number > article.number()) {
            return new PrintedCopy(number, Standing.UNKNOWN, List.of());
        }
        if (number == article.number()) {
            return new PrintedCopy(number, Standing.NEWEST, List.of());
        }
        var then = articles.findRevision(article, number).flatMap(PrintedCopies::onPaper);
        if (then.isEmpty()) {
            return new PrintedCopy(number, Standing.UNKNOWN, List.of());
        }
        return then.equals(onPaper(article.source()))
                ? new PrintedCopy(number, Standing.UNCHANGED, List.of())
                : new PrintedCopy(number, Standing.CHANGED, notes(article, number));
    }

    /** What a paper says; nothing for a text that readers could not get. */
    private record Said(String title, String body) {}

    private static Optional<Said> onPaper(Revision revision) {
        return onPaper(revision.source());
    }

    private static Optional<Said> onPaper(String source) {
        var file = ArticleFile.read(source);
        var metadata = file.metadata();
        return metadata == null || !metadata.isReadableBy(Audience.PUBLIC)
                ? Optional.empty()
                : Optional.of(
                        new Said(
                                metadata.title(),
                                Markdown.source(file.body(), Audience.PUBLIC).strip()));
    }

    private List<String> notes(Article article, int number) {
        return articles.history(article, 0, LOOK_BACK).stream()
                .filter(revision -> revision.number() > number)
                .map(RevisionSummary::origin)
                .map(origin -> origin == null ? null : origin.publicNote())
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_NOTES)
                .toList();
    }
}
