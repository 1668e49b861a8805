package dk.virkwiki.web.print;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.material.Materials;
import dk.virkwiki.material.Paper;
import dk.virkwiki.material.Shelved;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.SiteAddress;
import dk.virkwiki.web.layout.TrustLines;
import dk.virkwiki.web.layout.Words;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Words an article for paper: what everybody may read of it, and where it comes from. */
@Component
public class Sheets {
    /** Parameter with the revision that a paper shows. */
    public static final String COPY = "v";

    private final ArticleLinks links;
    private final Materials materials;
    private final SiteAddress site;
    private final TrustLines trustLines;
    private final Words words;

    Sheets(
            ArticleLinks links,
            Materials materials,
            SiteAddress site,
            TrustLines trustLines,
            Words words) {
        this.links = links;
        this.materials = materials;
        this.site = site;
        this.trustLines = trustLines;
        this.words = words;
    }

    /** Whether everybody may have the article on paper. */
    public static boolean isForPaper(Article article) {
        return article.isReadableBy(Audience.PUBLIC) && isRead(article.metadata().type());
    }

    /**
     * Some are gone through rather than read, and a word is looked up. A course is gone through as
     * well, but can be taken at a table: lesson by lesson, with its questions and no answers.
     */
    private static boolean isRead(ArticleType type) {
        return switch (type) {
            case GUIDE, CASE, VIDEO, FOLDER, NEWS, LOCAL, PAGE, COURSE -> true;
            case WIZARD, JOURNEY, PRACTICE, TERM, PERSONA -> false;
        };
    }

    /**
     * An article on paper, as everybody may read it whoever asks.
     *
     * @throws NotFound when readers do not find the article, or it is gone through and not read
     */
    public Sheet of(Article article, Paper paper) {
        if (!isForPaper(article)) {
            throw new NotFound("artikel-findes-ikke", article.slug());
        }
        var metadata = article.metadata();
        var everybody = Actor.anonymous();
        var body = article.body();
        var text = Markdown.read(body, Audience.PUBLIC, links.of(everybody, body));
        return new Sheet(
                article.id() + "/" + article.number(),
                paper,
                new Sheet.Head(
                        metadata.tags().language(),
                        words.of("type." + metadata.type().code()),
                        metadata.title(),
                        metadata.summary()),
                text.html(),
                foot(article));
    }

    private Sheet.Foot foot(Article article) {
        var metadata = article.metadata();
        var freshness = metadata.freshness();
        var trust = trustLines.of(metadata.owner(), freshness.verified(), freshness.reviewBy());
        boolean current = materials.of(article).map(Shelved::isCurrent).orElse(true);
        return new Sheet.Foot(
                stamp(article),
                Objects.requireNonNullElse(trust.owner(), ""),
                trust.sentence(),
                address(article),
                spoken(article),
                words.of("papir.side"),
                current && !metadata.isOutdated() ? null : words.of("papir.foraeldet"));
    }

    /** Revision and day, as they stand on page and paper. */
    public String stamp(Article article) {
        return words.of("papir.stempel", article.number(), words.dayOf(article.updated()).words());
    }

    /** The full address that a paper's square code leads to; it tells which revision that is. */
    public String address(Article article) {
        var page = new Address(article.metadata().address());
        return site.text() + page.with(COPY, String.valueOf(article.number())).text();
    }

    /** The address as people read and type it. */
    public String spoken(Article article) {
        var address = site.text() + article.metadata().address();
        return address.substring(address.indexOf("//") + 2);
    }
}
