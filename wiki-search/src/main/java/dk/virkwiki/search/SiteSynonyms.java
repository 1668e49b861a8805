package dk.virkwiki.search;

import dk.virkwiki.article.Code;
import dk.virkwiki.article.CodeList;
import dk.virkwiki.article.CodeLists;
import dk.virkwiki.search.SearchSynonyms.Kind;
import dk.virkwiki.search.SearchSynonyms.Rule;
import java.util.List;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gives search the synonyms of {@code articles/_data/synonyms.yml}, and again when they change. */
@Component
class SiteSynonyms {
    private final CodeLists lists;
    private final ArticleSearch search;
    private volatile List<Code> used = List.of();

    SiteSynonyms(CodeLists lists, ArticleSearch search) {
        this.lists = lists;
        this.search = search;
    }

    @EventListener(ContextRefreshedEvent.class)
    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
    void read() {
        var now = lists.all(CodeList.SYNONYMS);
        if (!now.equals(used)) {
            search.use(of(now));
            used = now;
        }
    }

    /** The rules of a synonym list. */
    static SearchSynonyms of(List<Code> entries) {
        return new SearchSynonyms(entries.stream().map(SiteSynonyms::rule).toList());
    }

    private static Rule rule(Code entry) {
        var notice = entry.field("notice");
        return new Rule(
                entry.list("from"),
                entry.list("to"),
                kind(entry.field("kind")),
                notice.isEmpty() ? null : notice);
    }

    private static Kind kind(String kind) {
        return switch (kind) {
            case "old-name" -> Kind.OLD_NAME;
            case "everyday", "english", "spelling" -> Kind.ONE_WAY;
            default -> Kind.SAME;
        };
    }
}
