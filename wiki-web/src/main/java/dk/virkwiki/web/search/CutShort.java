package dk.virkwiki.web.search;

import dk.virkwiki.search.SearchResult;
import dk.virkwiki.web.layout.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says it when a search could not look everywhere. */
@Component
class CutShort {
    private final Words words;

    CutShort(Words words) {
        this.words = words;
    }

    /** That it was cut short, without what search says of old names. */
    List<String> only(SearchResult result) {
        return result.isCutShort() ? List.of(words.of("soeg.afbrudt")) : List.of();
    }

    /** The sentences to show with a result. */
    List<String> notices(SearchResult result) {
        if (!result.isCutShort()) {
            return result.notices();
        }
        var all = new ArrayList<String>();
        all.add(words.of("soeg.afbrudt"));
        all.addAll(result.notices());
        return List.copyOf(all);
    }
}
