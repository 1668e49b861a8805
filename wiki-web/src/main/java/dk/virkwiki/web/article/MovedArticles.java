package dk.virkwiki.web.article;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Departure;
import dk.virkwiki.web.error.MovedPages;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The pages below an article's address follow it to the next. */
@Component
class MovedArticles implements MovedPages {
    private static final Pattern BELOW = Pattern.compile("/artikler/([a-z0-9-]{1,200})(/.+)");

    private final Articles articles;

    MovedArticles(Articles articles) {
        this.articles = articles;
    }

    @Override
    public Optional<String> find(Actor reader, String path) {
        var below = BELOW.matcher(path);
        return below.matches()
                ? articles.findDeparture(reader, below.group(1))
                        .flatMap(departure -> address(departure, below.group(2)))
                : Optional.empty();
    }

    /** What another article says now has a history of its own. */
    private static Optional<String> address(Departure departure, String rest) {
        return switch (departure) {
            case Departure.Moved moved -> Optional.of("/artikler/" + moved.slug() + rest);
            case Departure.Merged merged -> Optional.of("/artikler/" + merged.slug());
            case Departure.Gone _ -> Optional.empty();
        };
    }
}
