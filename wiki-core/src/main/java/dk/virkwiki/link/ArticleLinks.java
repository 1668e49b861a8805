package dk.virkwiki.link;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleSummary;
import dk.virkwiki.article.Articles;
import dk.virkwiki.markdown.WikiLinks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Finds the articles that a text links to, all with one question to the store, and one more for
 * those that moved.
 */
@Service
public class ArticleLinks {
    /** Most links of one text that are looked up; the rest are shown as plain text. */
    private static final int MOST = 500;

    /** What readers see of a link without words of its own that leads nowhere for them. */
    private static final String NOWHERE = "en side, der ikke er udgivet";

    private static final Pattern FILE = Pattern.compile("/filer/([a-z0-9.-]{1,100})");
    private static final Pattern LINK = Pattern.compile("\\[\\[\\s*([a-z0-9-]{1,100})");

    private final Articles articles;
    private final ServiceLinks services;
    private final ObjectProvider<FileFacts> files;

    ArticleLinks(Articles articles, ServiceLinks services, ObjectProvider<FileFacts> files) {
        this.articles = articles;
        this.services = services;
        this.files = files;
    }

    /** The links of this text that the reader may follow. */
    public WikiLinks of(Actor reader, String body) {
        var slugs = new HashSet<String>();
        var links = LINK.matcher(body);
        while (links.find() && slugs.size() < MOST) {
            slugs.add(links.group(1));
        }
        var targets = new HashMap<String, WikiLinks.Target>();
        articles.findSummariesByAddress(reader, slugs)
                .forEach((slug, found) -> targets.put(slug, target(found)));
        return new Found(services, targets, filesIn(body));
    }

    private Map<String, WikiLinks.FileFact> filesIn(String body) {
        var names = new HashSet<String>();
        var shown = FILE.matcher(body);
        while (shown.find() && names.size() < MOST) {
            names.add(shown.group(1));
        }
        var facts = new HashMap<String, WikiLinks.FileFact>();
        if (!names.isEmpty()) {
            files.forEach(
                    source -> {
                        names.forEach(name -> facts.put(name, WikiLinks.FileFact.MISSING));
                        facts.putAll(source.find(names));
                    });
        }
        return facts;
    }

    /** What the links of one text lead to. */
    private record Found(
            ServiceLinks services,
            Map<String, WikiLinks.Target> targets,
            Map<String, WikiLinks.FileFact> files)
            implements WikiLinks {
        @Override
        public Optional<Target> find(String slug) {
            return ServiceLinks.isService(slug)
                    ? services.find(slug)
                    : Optional.ofNullable(targets.get(slug));
        }

        /** An address says nothing to a reader, and names what may be for others only. */
        @Override
        public String wordsFor(String slug) {
            return slug.isEmpty() ? "" : NOWHERE;
        }

        @Override
        public Optional<FileFact> file(String name) {
            return Optional.ofNullable(files.get(name));
        }
    }

    private static WikiLinks.Target target(ArticleSummary to) {
        return new WikiLinks.Target(to.metadata().address(), to.metadata().title());
    }
}
