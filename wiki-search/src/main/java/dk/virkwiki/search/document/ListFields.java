package dk.virkwiki.search.document;

import dk.virkwiki.article.Article;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** Index fields that lists are sorted and cut by. */
public final class ListFields {
    static final String TITLE_ORDER = "titleOrder";
    static final String LETTER = "letter";
    static final String UPDATED_ORDER = "updatedOrder";

    /** In the Danish order of titles. */
    public static final Sort BY_TITLE = new Sort(new SortField(TITLE_ORDER, SortField.Type.STRING));

    /** The articles saved last first. */
    public static final Sort NEWEST_FIRST =
            new Sort(
                    new SortField(UPDATED_ORDER, SortField.Type.LONG, true),
                    new SortField(TITLE_ORDER, SortField.Type.STRING));

    private ListFields() {}

    /** All letters that titles can be listed under, in order. */
    public static List<String> letters() {
        return TitleOrder.LETTERS;
    }

    /** The articles whose titles are listed under a letter. */
    public static Query under(String letter) {
        return Narrowing.term(LETTER, letter);
    }

    static void add(Document document, Article article) {
        String title = article.title();
        document.add(new SortedDocValuesField(TITLE_ORDER, new BytesRef(TitleOrder.key(title))));
        document.add(new StringField(LETTER, TitleOrder.letter(title), Field.Store.NO));
        document.add(new NumericDocValuesField(UPDATED_ORDER, article.updated().toEpochMilli()));
    }
}
