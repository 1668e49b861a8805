package dk.virkwiki.web.oldword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.oldword.OldWordArticle;
import dk.virkwiki.oldword.OldWordUse;
import dk.virkwiki.oldword.OldWords;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(OldWordController.class)
@Import(OldWordPages.class)
class OldWordControllerTest {
    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean OldWords oldWords;

    @BeforeEach
    void fill() {
        var skat = new Code("SKTST", "Skattestyrelsen", Map.of(), Map.of());
        given(codes.all(CodeList.AUTHORITIES)).willReturn(List.of(skat));
        given(codes.find(CodeList.AUTHORITIES, "SKTST")).willReturn(Optional.of(skat));
        given(codes.name(any(), any())).willReturn("Skattestyrelsen");
        given(oldWords.find("nemid")).willReturn(Optional.empty());
    }

    /** Permission P184. */
    @Test
    void editorSeesWhereTheOldWordStands() {
        var use = new OldWordUse("nemid", "NemID", "Brug <NemID> her.", 9, true);
        var article =
                new OldWordArticle(
                        "a", 2, "Log ind & ud", "a", "/artikler/a", "SKTST", List.of(use));
        given(oldWords.count(People.EDITOR, "SKTST")).willReturn(1L);
        given(oldWords.page(People.EDITOR, "SKTST", 0, 50)).willReturn(List.of(article));

        assertThat(mvc.get().uri("/gamle-ord?myndighed=SKTST").with(People.by(People.EDITOR)))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "1 artikel",
                        "href=\"/artikler/a\">Log ind &amp; ud",
                        "Skattestyrelsen",
                        "href=\"/artikler/a/foreslaa\"",
                        "Brug &lt;",
                        "<mark>NemID</mark>",
                        "Linje 9");
    }

    /** Permission P184. */
    @Test
    void advisorIsRefused() {
        given(oldWords.count(People.ADVISOR, null)).willThrow(new NotAllowed("kun-redaktoerer"));
        assertThat(mvc.get().uri("/gamle-ord").with(People.by(People.ADVISOR)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }
}
