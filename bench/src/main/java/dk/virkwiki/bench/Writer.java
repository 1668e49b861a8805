package dk.virkwiki.bench;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Edit;
import java.util.List;

/** Saves its own articles in turn, each time with a new word. For one thread. */
final class Writer {
    private final List<Article> own;
    private final Articles articles;
    private final FoundAfter found;
    private long number;
    private int place;

    /**
     * @param writer keeps the words of one writer apart from those of the others
     */
    Writer(int writer, List<Article> own, Articles articles, FoundAfter found) {
        this.own = own;
        this.articles = articles;
        this.found = found;
        this.number = (writer + 1) * 10_000_000L;
    }

    void saveNext() {
        place = (place + 1) % own.size();
        number++;
        var article = own.get(place);
        var source = Edits.marked(article.source(), number);
        var edit = new Edit(article.id(), article.number(), source, "Målt");
        own.set(place, articles.apply(Wiki.editorOf(article), edit));
        found.saved(Edits.word(number), article.slug());
    }

    /** The file of the next article, as it stands. */
    String nextText() {
        place = (place + 1) % own.size();
        return own.get(place).source();
    }
}
