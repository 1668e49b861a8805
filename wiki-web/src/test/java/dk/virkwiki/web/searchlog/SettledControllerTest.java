package dk.virkwiki.web.searchlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import dk.virkwiki.account.Actor;
import dk.virkwiki.search.SearchQuery;
import dk.virkwiki.search.SearchResult;
import dk.virkwiki.search.SearchResult.Facets;
import dk.virkwiki.search.answer.ArticleSearch;
import dk.virkwiki.searchlog.SearchLog;
import dk.virkwiki.searchlog.SettledSearch;
import dk.virkwiki.searchlog.SettledSearch.Tracking;
import dk.virkwiki.web.PageSlice;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageSlice(SettledController.class)
@Import(BeaconThrottle.class)
class SettledControllerTest {
    private static final String BROWSER = "Mozilla/5.0 (X11; Linux) Firefox/140.0";
    private static final Actor ADVISOR = PageSlice.People.ADVISOR;
    private static int addresses;

    @Autowired MockMvcTester mvc;
    @MockitoBean ArticleSearch search;
    @MockitoBean SearchLog log;

    private final String address = "10.0.0." + ++addresses;

    @BeforeEach
    void find() {
        finds(7, false);
    }

    private void finds(int total, boolean cutShort) {
        given(search.search(any(), any()))
                .willReturn(
                        new SearchResult(
                                SearchQuery.of("moms"),
                                total,
                                0,
                                List.of(),
                                new Facets(List.of(), List.of(), List.of(), List.of()),
                                null,
                                List.of(),
                                cutShort));
    }

    private MockMvcTester.MockMvcRequestBuilder from(MockMvcTester.MockMvcRequestBuilder request) {
        return request.header(HttpHeaders.USER_AGENT, BROWSER)
                .with(
                        http -> {
                            http.setRemoteAddr(address);
                            return http;
                        });
    }

    private MvcTestResult tell(String words, String first, String place) {
        return from(mvc.post().uri("/soeg/set"))
                .param("q", words)
                .param("talt", first)
                .param("plads", place)
                .exchange();
    }

    private static SettledSearch watched(String words, int results) {
        return new SettledSearch(words, results, Tracking.OPENINGS);
    }

    @Test
    void searchIsCountedWithWhatTheServerFinds() {
        assertThat(
                        from(mvc.post().uri("/soeg/set"))
                                .param("q", " moms ")
                                .param("talt", "1")
                                .with(PageSlice.People.by(ADVISOR)))
                .hasStatus(204);
        verify(log).settled(ADVISOR, watched("moms", 7));
        verify(log, never()).opened(any(), any(), eq(1));
    }

    @Test
    void openedResultIsCountedWithItsPlaceAndTheSearchOnlyOnce() {
        tell("moms", "1", "3");
        tell("moms", "", "21");
        verify(log, times(1)).settled(Actor.anonymous(), watched("moms", 7));
        verify(log).opened(Actor.anonymous(), "moms", 3);
        verify(log).opened(Actor.anonymous(), "moms", 21);
    }

    @Test
    void pictureCountsWhereScriptsAreOffAndTheBrowserKeepsIt() {
        assertThat(from(mvc.get().uri("/soeg/set")).param("q", "moms"))
                .hasStatusOk()
                .hasContentType("image/gif")
                .hasHeader("Cache-Control", "max-age=1800, private");
        verify(log).settled(Actor.anonymous(), new SettledSearch("moms", 7, Tracking.NONE));
    }

    @Test
    void searchThatCouldNotLookEverywhereSaysNothing() {
        finds(0, true);
        tell("moms", "1", "");
        verifyNoInteractions(log);
    }

    /** Permission P128. */
    @Test
    void robotsOtherSitesAndEmptyWordsAreNotCounted() {
        mvc.get().uri("/soeg/set").param("q", "moms").exchange();
        mvc.get()
                .uri("/soeg/set")
                .param("q", "moms")
                .header(HttpHeaders.USER_AGENT, "Mozilla/5.0 (compatible; Googlebot/2.1)")
                .exchange();
        from(mvc.get().uri("/soeg/set"))
                .param("q", "moms")
                .header("Sec-Fetch-Site", "cross-site")
                .exchange();
        tell("", "1", "");
        tell("x".repeat(1_001), "1", "");
        verifyNoInteractions(log);
    }

    /** Permission P128. */
    @Test
    void oneAddressIsCountedSoManyTimesAMinuteAndNoMore() {
        for (int i = 0; i < BeaconThrottle.MOST_A_MINUTE + 30; i++) {
            assertThat(tell("moms", "1", "")).hasStatus(204);
        }
        verify(log, times(BeaconThrottle.MOST_A_MINUTE)).settled(any(), any());
    }
}
