package dk.virkwiki.web.selfservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import dk.virkwiki.code.CodeLists;
import dk.virkwiki.link.Links;
import dk.virkwiki.selfservice.SelfService;
import dk.virkwiki.selfservice.SelfServices;
import dk.virkwiki.selfservice.ServiceStatus;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageSlice(ServiceController.class)
@Import(ServicePages.class)
class ServiceControllerTest {
    private static final SelfService LETLOEN =
            new SelfService(
                    "letloen",
                    "LetLøn",
                    "SKTST",
                    "https://skat.dk/letloen",
                    "MitID",
                    ServiceStatus.CHANGING,
                    "Ny udgave til maj.");

    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean SelfServices services;
    @MockitoBean Links links;

    @BeforeEach
    void register() {
        given(codes.name(any(), any())).willReturn("Skattestyrelsen");
        given(services.all()).willReturn(List.of(LETLOEN));
        given(services.get("letloen")).willReturn(LETLOEN);
        given(services.number()).willReturn(7);
        given(services.mayChange(eq(People.EDITOR), any())).willReturn(true);
    }

    private MvcTestResult save(String address) {
        return mvc.post()
                .uri("/selvbetjening/letloen/ret")
                .with(People.by(People.EDITOR))
                .param("nummer", "7")
                .param("navn", "LetLøn")
                .param("adresse", address)
                .param("login", "MitID")
                .param("status", "changing")
                .param("note", "Ny udgave til maj.")
                .exchange();
    }

    /** Permission P75. */
    @Test
    void everybodyReadsTheRegisterAndOnlyEditorsSeeTheWayToChangeIt() {
        assertThat(mvc.get().uri("/selvbetjening"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "href=\"https://skat.dk/letloen\"",
                        "Ændres snart",
                        "Log ind: MitID",
                        "Ny udgave til maj.",
                        "id=\"letloen\"")
                .doesNotContain("/ret", "/selvbetjening/ny");
        assertThat(mvc.get().uri("/selvbetjening").with(People.by(People.EDITOR)))
                .bodyText()
                .contains("/selvbetjening/letloen/ret", "/selvbetjening/ny");
    }

    /** Permission P75. */
    @Test
    void advisorGetsNoForm() {
        for (var form : List.of("/selvbetjening/letloen/ret", "/selvbetjening/ny")) {
            assertThat(mvc.get().uri(form).with(People.by(People.ADVISOR))).hasStatus(403);
        }
    }

    @Test
    void changeIsSavedFromTheRegisterTheEditorSaw() {
        assertThat(save(" https://skat.dk/nyt ")).hasRedirectedUrl("/selvbetjening#letloen");

        verify(services)
                .change(
                        People.EDITOR,
                        7,
                        new SelfService(
                                "letloen",
                                "LetLøn",
                                "SKTST",
                                "https://skat.dk/nyt",
                                "MitID",
                                ServiceStatus.CHANGING,
                                "Ny udgave til maj."));
    }

    @Test
    void nothingTypedIsLostByARefusal() {
        given(services.change(any(), anyInt(), any()))
                .willThrow(new Invalid("selvbetjening-adresse"))
                .willThrow(new Conflict("liste-aendret"));

        assertThat(save("javascript:x"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "href=\"#adresse\">Adressen skal begynde med https://",
                        "value=\"javascript:x\"");
        assertThat(save("https://skat.dk/nyt"))
                .bodyText()
                .contains("En anden har rettet listen", "value=\"https://skat.dk/nyt\"");
    }

    @Test
    void newOneBelongsToTheEditorsAuthority() {
        var wanted = new SelfService("ny", "Ny", "SKTST", "", "", ServiceStatus.OPEN, "");

        assertThat(
                        mvc.post()
                                .uri("/selvbetjening/ny")
                                .with(People.by(People.EDITOR))
                                .param("nummer", "7")
                                .param("kode", "ny")
                                .param("navn", "Ny")
                                .param("status", "open"))
                .hasRedirectedUrl("/selvbetjening#ny");

        verify(services).add(People.EDITOR, 7, wanted);
    }
}
