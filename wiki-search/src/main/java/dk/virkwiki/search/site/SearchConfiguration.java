package dk.virkwiki.search.site;

import dk.virkwiki.search.answer.ArticleLists;
import dk.virkwiki.search.answer.ArticleSearch;
import dk.virkwiki.search.index.ArticleIndex;
import dk.virkwiki.search.index.IndexRefreshed;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Search, wired: the index in its folder, and what keeps it in step with the articles. */
@Configuration
@Import({
    ArticleIndexer.class,
    IndexRepair.class,
    LinkTitles.class,
    SearchedNeeds.class,
    CauseFinder.class,
    CodeNames.class,
    SiteSynonyms.class,
    SiteUse.class
})
public class SearchConfiguration {

    @Bean(destroyMethod = "close")
    ArticleIndex articleIndex(
            @Value("${virkwiki.search.path:./data/index}") Path folder,
            LinkTitles titles,
            CodeNames names,
            ApplicationEventPublisher events) {
        var index = ArticleIndex.open(folder, titles::links, names::of);
        index.whenFresh(what -> events.publishEvent(new IndexRefreshed(what)));
        return index;
    }

    @Bean
    ArticleSearch articleSearch(ArticleIndex index, Clock clock) {
        return new ArticleSearch(index, clock);
    }

    @Bean
    ArticleLists articleLists(ArticleIndex index) {
        return new ArticleLists(index);
    }
}
