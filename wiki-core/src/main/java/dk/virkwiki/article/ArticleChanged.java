package dk.virkwiki.article;

import java.util.List;

/**
 * Articles have new text; their index entries and cached pages are out of date. Told on the node
 * that saved, and on every other node when it has read the feed.
 *
 * @param articleIds the articles, without repeats
 */
public record ArticleChanged(List<String> articleIds) {
    public ArticleChanged {
        articleIds = List.copyOf(articleIds);
    }
}
