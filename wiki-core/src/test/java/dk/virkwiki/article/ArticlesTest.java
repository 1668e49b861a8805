package dk.virkwiki.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dk.virkwiki.store.StoreExtension;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Articles in the embedded store. */
class ArticlesTest extends ArticlesContract {
    @RegisterExtension static final StoreExtension STORE = new StoreExtension();

    @Override
    MongoClient client() {
        return STORE.client();
    }

    @AfterEach
    void nothingScanned() {
        STORE.store().scans().stream()
                .filter(scan -> !scan.contains("code_lists"))
                .forEach(
                        scan -> {
                            throw new AssertionError("a query without an index: " + scan);
                        });
    }

    @Test
    void readingAndSavingTouchAFewDocumentsHoweverManyThereAre() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < 300; i++) {
            files.put("a" + i + ".md", text("a" + i, "", "Tekst " + i));
        }
        files.put("moms.md", text("moms", "", "Før"));
        take(files);

        assertThat(STORE.touched(this::moms)).isLessThanOrEqualTo(3);
        assertThat(STORE.touched(() -> articles.apply(SKAT, edit(1, "Efter", "p1"))))
                .isLessThanOrEqualTo(10);
        var moms = moms();
        assertThat(STORE.touched(() -> articles.history(moms, 0, 20))).isLessThanOrEqualTo(4);
    }
}
