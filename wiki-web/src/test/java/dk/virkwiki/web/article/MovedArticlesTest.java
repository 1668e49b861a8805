package dk.virkwiki.web.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Departure;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MovedArticlesTest {
    private final Articles articles = mock();
    private final MovedArticles moved = new MovedArticles(articles);

    private Optional<String> find(String path) {
        return moved.find(Actor.anonymous(), path);
    }

    /** Permission P217. */
    @Test
    void pagesBelowAnArticleFollowItToItsNewAddress() {
        given(articles.findDeparture(any(), eq("nul")))
                .willReturn(Optional.of(new Departure.Moved("nul-indberetning")));
        assertThat(find("/artikler/nul/versioner/3"))
                .contains("/artikler/nul-indberetning/versioner/3");
    }

    @Test
    void pagesOfAnArticleThatAnotherOneSaysNowLeadToThatOne() {
        given(articles.findDeparture(any(), eq("nul")))
                .willReturn(Optional.of(new Departure.Merged("Nul", "momsfrister")));
        assertThat(find("/artikler/nul/versioner")).contains("/artikler/momsfrister");
    }

    @Test
    void whatIsGoneOrWasNeverThereHasMovedNowhere() {
        given(articles.findDeparture(any(), any())).willReturn(Optional.empty());
        given(articles.findDeparture(any(), eq("nul")))
                .willReturn(Optional.of(new Departure.Gone("Nul")));
        for (var path : new String[] {"/artikler/nul/versioner", "/artikler/x/y", "/emner/nul/x"}) {
            assertThat(find(path)).as(path).isEmpty();
        }
    }
}
