package dk.virkwiki.web.text;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.material.Aid;
import dk.virkwiki.material.Aids;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.text.MaterialView.AidLink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ways from a page to the same in sign language and read aloud. */
@Component
public class AidLinks {
    private final Articles articles;
    private final Words words;

    AidLinks(Articles articles, Words words) {
        this.articles = articles;
        this.words = words;
    }

    /** Those of an article. */
    public List<AidLink> of(Article article) {
        var aids = Aids.in(article.source());
        var links = new ArrayList<AidLink>();
        add(links, aids.signLanguage(), "videocam", "materiale.tegnsprog.se");
        add(links, aids.voiceOver(), "headset", "materiale.oplaest.hoer");
        return links;
    }

    private void add(List<AidLink> links, @Nullable Aid aid, String icon, String key) {
        if (aid != null) {
            links.add(new AidLink(aid.href(), icon, words.of(key), aid.host()));
        }
    }

    /** Those of the article at an address; none when the reader finds none there. */
    public List<AidLink> of(Actor reader, String slug) {
        return articles.find(reader, slug).map(this::of).orElse(List.of());
    }
}
