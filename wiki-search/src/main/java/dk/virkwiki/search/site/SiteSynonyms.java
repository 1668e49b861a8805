package dk.virkwiki.search.site;

import dk.virkwiki.code.Code;
import dk.virkwiki.search.SearchSynonyms;
import dk.virkwiki.search.SearchSynonyms.Kind;
import dk.virkwiki.search.SearchSynonyms.Rule;
import dk.virkwiki.search.answer.ArticleSearch;
import dk.virkwiki.search.index.IndexRefreshed;
import dk.virkwiki.synonym.SynonymKind;
import dk.virkwiki.synonym.SynonymWords;
import dk.virkwiki.synonym.Synonyms;
import dk.virkwiki.synonym.SynonymsChanged;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives search the site's synonyms: at once when an editor on this node changes them, and a few
 * seconds later when it happens elsewhere.
 */
@Component
class SiteSynonyms {
    private final Synonyms synonyms;
    private final ArticleSearch search;
    private final ApplicationEventPublisher events;
    private volatile List<SynonymWords> used = List.of();

    SiteSynonyms(Synonyms synonyms, ArticleSearch search, ApplicationEventPublisher events) {
        this.synonyms = synonyms;
        this.search = search;
        this.events = events;
    }

    @EventListener({ContextRefreshedEvent.class, SynonymsChanged.class})
    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
    synchronized void read() {
        var now = synonyms.inUse();
        if (!now.equals(used)) {
            search.use(rules(now));
            used = now;
            events.publishEvent(new IndexRefreshed(IndexRefreshed.What.ARTICLES));
        }
    }

    /** The rules of a synonym list's file. */
    static SearchSynonyms of(List<Code> entries) {
        return rules(entries.stream().map(SynonymWords::of).toList());
    }

    private static SearchSynonyms rules(List<SynonymWords> groups) {
        return new SearchSynonyms(groups.stream().map(SiteSynonyms::rule).toList());
    }

    private static Rule rule(SynonymWords group) {
        return new Rule(group.from(), group.to(), kind(group.kind()), group.notice());
    }

    private static Kind kind(SynonymKind kind) {
        return switch (kind) {
            case OLD_NAME -> Kind.OLD_NAME;
            case EVERYDAY, ENGLISH, SPELLING -> Kind.ONE_WAY;
            case SAME -> Kind.SAME;
        };
    }
}
