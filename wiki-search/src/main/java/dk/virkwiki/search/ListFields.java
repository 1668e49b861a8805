package dk.virkwiki.search;

import dk.virkwiki.article.Article;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** Index fields that lists are sorted and cut by. */
final class ListFields {
    static final String TITLE_ORDER = "titleOrder";
    static final String LETTER = "letter";
    static final String UPDATED_ORDER = "updatedOrder";

    private ListFields() {}

    static void add(Document document, Article article) {
        String title = article.title();
        document.add(new SortedDocValuesField(TITLE_ORDER, new BytesRef(TitleOrder.key(title))));
        document.add(new StringField(LETTER, TitleOrder.letter(title), Field.Store.NO));
        document.add(new NumericDocValuesField(UPDATED_ORDER, article.updated().toEpochMilli()));
    }
}
