package dk.virkwiki.search.index;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.ArticleStatus;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Freshness;
import dk.virkwiki.article.Standing;
import dk.virkwiki.article.Withdrawal;
import dk.virkwiki.markdown.MarkdownView.Section;
import dk.virkwiki.search.SearchResult;
import dk.virkwiki.search.text.ArticleText;
import dk.virkwiki.shared.Audience;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Articles for tests. The body is written as lines: {@code ## id Heading} opens a section, a line
 * that begins with {@code !} is for advisors only, everything else is public text.
 */
public final class SearchFixtures {
    private SearchFixtures() {}

    public static Draft article(String title) {
        return new Draft(title);
    }

    public static ArticleIndex memoryIndex(Article... articles) {
        var index = ArticleIndex.withReader(null, SearchFixtures::textOf);
        add(index, articles);
        return index;
    }

    /** Puts articles in an index and waits until they are found. */
    public static void add(ArticleIndex index, Article... articles) {
        index.save(List.of(articles));
        index.settle();
    }

    public static ArticleText textOf(Article article) {
        var open = new ArrayList<Section>();
        var all = new ArrayList<Section>();
        String id = "";
        String heading = "";
        for (String line : article.source().split("\n")) {
            if (line.startsWith("## ")) {
                id = line.substring(3).split(" ", 2)[0];
                heading = line.substring(3).split(" ", 2)[1];
                continue;
            }
            var audience = line.startsWith("!") ? Audience.ADVISOR : Audience.PUBLIC;
            var section = new Section(id, heading, line.replaceFirst("^!", ""), audience);
            all.add(section);
            if (audience == Audience.PUBLIC) {
                open.add(section);
            }
        }
        return new ArticleText(article, open, all);
    }

    public static List<String> titles(SearchResult result) {
        return result.hits().stream().map(hit -> hit.article().title()).toList();
    }

    public static final class Draft {
        private final String title;
        private String body = "";
        private String summary = "";
        private ArticleType type = ArticleType.GUIDE;
        private String owner = "ERST";
        private Audience visibility = Audience.PUBLIC;
        private ArticleStatus status = ArticleStatus.PUBLISHED;
        private Standing standing = Standing.plain();
        private List<String> topics = List.of();
        private List<String> synonyms = List.of();
        private List<String> readers = List.of();

        private Draft(String title) {
            this.title = title;
        }

        public Draft body(String... lines) {
            body = String.join("\n", lines);
            return this;
        }

        public Draft summary(String text) {
            summary = text;
            return this;
        }

        public Draft type(ArticleType newType) {
            type = newType;
            return this;
        }

        public Draft owner(String code) {
            owner = code;
            return this;
        }

        public Draft advisorOnly() {
            visibility = Audience.ADVISOR;
            return this;
        }

        public Draft status(ArticleStatus newStatus) {
            status = newStatus;
            return this;
        }

        /** Withdrawn because it no longer holds; its text stays. */
        public Draft outdated() {
            status = ArticleStatus.WITHDRAWN;
            standing = new Standing(List.of(), Withdrawal.OUTDATED, null, false);
            return this;
        }

        public Draft topics(String... codes) {
            topics = Arrays.asList(codes);
            return this;
        }

        public Draft readers(String... codes) {
            readers = Arrays.asList(codes);
            return this;
        }

        public Draft synonyms(String... words) {
            synonyms = Arrays.asList(words);
            return this;
        }

        public Article saved() {
            String slug = title.toLowerCase().replaceAll("[^a-z0-9]+", "-");
            var tags =
                    new ArticleMetadata.Tags(
                            readers, topics, List.of(), List.of(), List.of(), synonyms, "da", null);
            var metadata =
                    new ArticleMetadata(
                            title,
                            slug,
                            summary,
                            type,
                            owner,
                            visibility,
                            status,
                            tags,
                            Freshness.unknown(),
                            standing);
            var at = Instant.parse("2026-01-02T03:04:05Z");
            return new Article(slug, 1, body, metadata, "", at, at);
        }
    }
}
