package dk.virkwiki.article;

import dk.virkwiki.account.Actor;
import dk.virkwiki.markdown.WikiLinks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/**
 * Finds the articles that a text links to, all with one question to the store, and one more for
 * those that moved.
 */
@Service
public class ArticleLinks {
    /** Most links of one text that are looked up; the rest are shown as plain text. */
    private static final int MOST = 500;

    private static final Pattern LINK = Pattern.compile("\\[\\[\\s*([a-z0-9-]{1,100})");

    private final Articles articles;
    private final ServiceLinks services;

    ArticleLinks(Articles articles, ServiceLinks services) {
        this.articles = articles;
        this.services = services;
    }

    /** The links of this text that the reader may follow. */
    public WikiLinks of(Actor reader, String body) {
        var slugs = new HashSet<String>();
        var links = LINK.matcher(body);
        while (links.find() && slugs.size() < MOST) {
            slugs.add(links.group(1));
        }
        var targets = new HashMap<String, WikiLinks.Target>();
        for (var found : articles.findSummaries(reader, slugs)) {
            targets.put(found.metadata().slug(), target(found));
        }
        slugs.removeAll(targets.keySet());
        for (var moved : articles.findMovedSummaries(reader, slugs)) {
            moved.metadata().standing().formerSlugs().stream()
                    .filter(slugs::contains)
                    .forEach(slug -> targets.put(slug, target(moved)));
        }
        return slug ->
                ServiceLinks.isService(slug)
                        ? services.find(slug)
                        : Optional.ofNullable(targets.get(slug));
    }

    private static WikiLinks.Target target(ArticleSummary to) {
        return new WikiLinks.Target(to.metadata().address(), to.metadata().title());
    }
}
