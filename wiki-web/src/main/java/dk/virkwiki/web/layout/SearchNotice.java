package dk.virkwiki.web.layout;

import dk.virkwiki.search.index.ArticleIndex;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells that the search index is being made anew: lists and searches may lack articles. */
@Component
public class SearchNotice {
    private final ArticleIndex index;
    private final Words words;

    SearchNotice(ArticleIndex index, Words words) {
        this.index = index;
        this.words = words;
    }

    /** The sentence, while there is something to tell. */
    public Optional<String> find() {
        return index.incomplete()
                .map(
                        incomplete ->
                                incomplete.percent() == 0
                                        ? words.of("layout.indeks")
                                        : words.of("layout.indeks.procent", incomplete.percent()));
    }
}
