package dk.virkwiki.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.feedback.FeedbackState;
import dk.virkwiki.feedback.Feedbacks;
import dk.virkwiki.freshness.Due;
import dk.virkwiki.freshness.ReviewDays;
import dk.virkwiki.gap.GapBoard;
import dk.virkwiki.gap.GapCounts;
import dk.virkwiki.link.Links;
import dk.virkwiki.material.Materials;
import dk.virkwiki.web.PageSlice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageSlice(DeskController.class)
@Import(DeskCounts.class)
class DeskControllerTest {
    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean ReviewDays reviewDays;
    @MockitoBean Links links;
    @MockitoBean dk.virkwiki.oldword.OldWords oldWords;
    @MockitoBean Feedbacks feedbacks;
    @MockitoBean Materials materials;
    @MockitoBean GapBoard gaps;

    @BeforeEach
    void names() {
        given(codes.name(any(), any())).willReturn("Skattestyrelsen");
        given(gaps.find(any(), any())).willReturn(new GapBoard.Answer(List.of(), none()));
    }

    private static GapCounts none() {
        return new GapCounts(0, Map.of(), 0, Map.of());
    }

    /** Permission P80. */
    @Test
    void editorFindsWhatKeepsTheArticlesWell() {
        assertThat(get(PageSlice.People.EDITOR))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/ajour\"", "href=\"/links\"", "href=\"/vidensgab\"")
                .contains("href=\"/synonymer\"", "href=\"/gennemgang/regler\"")
                .contains("href=\"/redaktion\" aria-current=\"page\"")
                .doesNotContain("href=\"/konti\"", "href=\"/handlingslog\"");
    }

    /** Permission P80. */
    @Test
    void coordinatorIsOnlyLedWhereTheyMayGo() {
        assertThat(get(new Actor("jens", "Jens Bak", Role.COORDINATOR, null, null)))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/vidensgab\"")
                .doesNotContain("href=\"/synonymer\"", "href=\"/gennemgang/regler\"");
    }

    /** Permission P80. */
    @Test
    void adminAlsoFindsAccountsAndTheLog() {
        assertThat(get(new Actor("admin", "Admin", Role.ADMIN, null, null)))
                .bodyText()
                .contains("href=\"/konti\"", "href=\"/handlingslog\"");
    }

    /** Permission P80. */
    @Test
    void advisorIsRefused() {
        assertThat(get(PageSlice.People.ADVISOR)).hasStatus(403);
    }

    @Test
    void editorIsToldWhatWaits() {
        given(reviewDays.count(PageSlice.People.EDITOR, "SKTST", Due.OVERDUE)).willReturn(3L);
        given(links.countFaulty(PageSlice.People.EDITOR, "SKTST")).willReturn(1L);
        given(feedbacks.count(PageSlice.People.EDITOR, FeedbackState.NEW, 100)).willReturn(100L);
        assertThat(get(PageSlice.People.EDITOR))
                .bodyText()
                .contains("3 artikler er over tid", "1 artikel har et link, der ikke virker")
                .contains("100 svar eller flere er ikke læst");
    }

    private MvcTestResult get(Actor actor) {
        return mvc.get().uri("/redaktion").with(PageSlice.People.by(actor)).exchange();
    }
}
