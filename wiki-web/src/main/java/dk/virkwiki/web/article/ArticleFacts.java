package dk.virkwiki.web.article;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.proposal.OpenProposals;
import dk.virkwiki.web.article.ArticlePage.About;
import dk.virkwiki.web.article.ArticlePage.Head;
import dk.virkwiki.web.article.ArticlePage.Source;
import dk.virkwiki.web.layout.Notices;
import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.Topics;
import dk.virkwiki.web.layout.Trust;
import dk.virkwiki.web.layout.TrustLines;
import dk.virkwiki.web.layout.TypeNames;
import dk.virkwiki.web.layout.Words;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what the front matter says about an article. */
@Component
class ArticleFacts {
    private static final Pattern WEB_ADDRESS =
            Pattern.compile("https?://(?:www\\.)?([^\\s\"<>]+?)/?");

    private final Words words;
    private final TypeNames types;
    private final Topics topics;
    private final TrustLines trustLines;
    private final OpenProposals proposals;
    private final ChangeNotes changes;
    private final Notices notices;

    ArticleFacts(
            Words words,
            TypeNames types,
            Topics topics,
            TrustLines trustLines,
            OpenProposals proposals,
            ChangeNotes changes,
            Notices notices) {
        this.words = words;
        this.types = types;
        this.topics = topics;
        this.trustLines = trustLines;
        this.proposals = proposals;
        this.changes = changes;
        this.notices = notices;
    }

    Head head(Article article) {
        var metadata = article.metadata();
        return new Head(
                metadata.slug(),
                metadata.title(),
                types.one(metadata.type()),
                metadata.summary(),
                metadata.address(),
                metadata.tags().language(),
                notices.of(metadata));
    }

    List<Step> trail(Actor reader, ArticleMetadata metadata) {
        if (metadata.type() == ArticleType.TERM) {
            return List.of(new Step("/ordliste", words.of("ordliste.overskrift")));
        }
        var topic = metadata.mainTopic();
        return topic == null
                ? List.of()
                : topics.find(reader, topic)
                        .map(code -> List.of(new Step("/emner/" + code.code(), code.name())))
                        .orElse(List.of());
    }

    Trust trust(Article article) {
        var freshness = article.metadata().freshness();
        return trustLines.of(
                article.metadata().owner(),
                freshness.verified(),
                freshness.reviewBy(),
                proposals.count(article.id()));
    }

    About about(Article article) {
        var freshness = article.metadata().freshness();
        return new About(
                owner(article.metadata()),
                words.day(freshness.verified()),
                words.day(freshness.reviewBy()),
                article.number(),
                words.dayOf(article.updated()),
                changes.newest(article),
                freshness.sources().stream().map(ArticleFacts::source).toList());
    }

    private @Nullable String owner(ArticleMetadata metadata) {
        return trustLines.of(metadata.owner(), null, null).owner();
    }

    @Nullable String answerLabel(ArticleType type) {
        return switch (type) {
            case GUIDE, CASE, WIZARD -> words.of("artikel.svar");
            case TERM -> words.of("artikel.betydning");
            case JOURNEY, COURSE, VIDEO, FOLDER, NEWS, LOCAL, PRACTICE, PERSONA, PAGE -> null;
        };
    }

    /** A web address is shown without its scheme; anything else as it is written. */
    private static Source source(String text) {
        var address = WEB_ADDRESS.matcher(text);
        return address.matches() ? new Source(text, address.group(1)) : new Source(null, text);
    }
}
