package dk.virkwiki.web.article;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.RevisionSummary;
import dk.virkwiki.web.article.ArticlePage.News;
import dk.virkwiki.web.layout.Words;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what readers are told about the newest change that was worth telling. */
@Component
class ChangeNotes {
    private static final int LOOK_BACK = 10;

    private final Articles articles;
    private final Words words;

    ChangeNotes(Articles articles, Words words) {
        this.articles = articles;
        this.words = words;
    }

    /**
     * The newest line for readers, with small fixes after it passed over. Null when the text it
     * tells of may be gone: the proposal was undone, or another version was put in its place.
     */
    @Nullable News newest(Article article) {
        var passed = new HashSet<String>();
        for (var revision : articles.history(article, 0, LOOK_BACK)) {
            var proposal = revision.proposalId();
            if (proposal == null || passed.contains(proposal)) {
                return null;
            }
            if (revision.origin().publicNote() != null) {
                return news(revision, revision.origin().publicNote());
            }
            passed.add(proposal);
        }
        return null;
    }

    private News news(RevisionSummary revision, String note) {
        return new News(words.dayOf(revision.at()), note);
    }
}
