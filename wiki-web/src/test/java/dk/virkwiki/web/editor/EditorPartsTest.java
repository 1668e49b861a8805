package dk.virkwiki.web.editor;

import static dk.virkwiki.web.WorkFixtures.article;
import static dk.virkwiki.web.WorkFixtures.proposal;
import static dk.virkwiki.web.WorkFixtures.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willReturn;

import dk.virkwiki.check.CheckReport;
import dk.virkwiki.check.Finding;
import dk.virkwiki.check.Level;
import dk.virkwiki.check.Subject;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.proposal.ProposedText;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.template.ArticleTemplates;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import dk.virkwiki.web.text.AnswerTimes;
import dk.virkwiki.web.text.Flaws;
import dk.virkwiki.web.text.HintParts;
import dk.virkwiki.web.text.TextParts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@PageSlice({EditorController.class, NewController.class, AgainController.class, DraftApi.class})
@Import({
    EditorPages.class,
    EditorParts.class,
    EditorPreviews.class,
    EditorWords.class,
    EditorOthers.class,
    Matters.class,
    NewPages.class,
    ArticleTemplates.class,
    AnswerTimes.class,
    TextParts.class,
    Flaws.class,
    HintParts.class
})
class EditorPartsTest extends EditorSlice {
    @Test
    void sectionIsEditedByItselfAndTheRestTravelsAlong() {
        assertThat(get(ADDRESS + "?afsnit=hvornaar"))
                .bodyText()
                .contains("Afsnit 2 af 2 i Momsfrister", "Forrige afsnit", "Hele artiklen")
                .contains("name=\"del.afsnit\" value=\"hvornaar\"")
                .contains(">## Hvornår?", "name=\"del.foer\"")
                .doesNotContain("Næste afsnit", "Hvad betyder linjerne");
        assertThat(get(ADDRESS + "?afsnit=_top"))
                .bodyText()
                .contains("Afsnit 1 af 2", ">Fristen er mandag.", "Næste afsnit");
        assertThat(get(ADDRESS + "?afsnit=findes-ikke")).bodyText().contains(">---");
        assertThat(get(ADDRESS + "?visning=kilde")).bodyText().contains(">---");
    }

    @Test
    void typedSectionIsPutBackWhereItBelongs() {
        given(proposals.saveDraft(People.ADVISOR, "momsfrister", null, text(1)))
                .willReturn(proposal(ProposalState.DRAFT, 1, TYPED));
        int at = TYPED.indexOf("## Hvornår?");

        assertThat(section("gem", TYPED.substring(0, at), TYPED.substring(at), ""))
                .hasRedirectedUrl(ADDRESS + "?afsnit=hvornaar");
    }

    @Test
    void mistakeInASectionIsCountedFromItsBeginning() {
        given(proposals.saveDraft(any(), any(), any(), any()))
                .willThrow(new Invalid("personnummer", 12));
        int at = TYPED.indexOf("## Hvornår?");
        var typed = "## Hvornår?\n\nHun er 010190-1234\n";

        assertThat(section("send", TYPED.substring(0, at), typed, ""))
                .bodyText()
                .contains("CPR-nummer", "data-line=\"3\"", "data-from=\"20\"")
                .contains(">## Hvornår?");
    }

    @Test
    void mistakeOutsideTheSectionShowsTheWholeFile() {
        given(proposals.saveDraft(any(), any(), any(), any()))
                .willThrow(new Invalid("blok-ikke-lukket", 2));
        int at = TYPED.indexOf("## Hvornår?");

        assertThat(section("send", TYPED.substring(0, at), "## Hvornår?\n", ""))
                .bodyText()
                .contains("data-line=\"2\"", ">---")
                .doesNotContain("del.afsnit");
    }

    @Test
    void frontMatterIsAFormAndOnlyWhatIsChangedThereChanges() {
        var titled = TYPED.replace("title: Momsfrister", "title: Frister for moms");
        given(
                        proposals.saveDraft(
                                People.ADVISOR,
                                "momsfrister",
                                null,
                                new ProposedText(1, titled, "fordi den flytter")))
                .willReturn(proposal(ProposalState.DRAFT, 1, titled));

        assertThat(fields("gem", "Frister for moms")).hasRedirectedUrl(ADDRESS);
    }

    private static final String TERM =
            """
            ---
            title: Moms
            type: term
            owner: SKTST
            # vores egen note
            term:
              plain: En skat. # kort
              egen: bliver
              closed: i går
            ---
            Moms er en skat.
            """;

    @Test
    void keysOfItsTypeAreFields() {
        given(articles.get(any(), eq("momsfrister"))).willReturn(article(1, TERM));

        assertThat(get(ADDRESS))
                .bodyText()
                .contains("Myndighedens ord", "(skal udfyldes", "id=\"felt-term-official\"")
                .contains("id=\"felt-visibility\"", ">En skat.</textarea>")
                .contains("type=\"text\" value=\"i går\" aria-describedby=\"felt-term-closed-om\"")
                .doesNotContain("felt-video");
        assertThat(get(ADDRESS + "?visning=kilde"))
                .bodyText()
                .contains("term: official", "Myndighedens ord. Som det står", "reviewBy")
                .contains("visibility", "(public, advisor)", "kan ikke ændres her");
    }

    /** Permission P237. */
    @Test
    void whatIsFilledInIsReadBackAndAllElseIsLeft() {
        given(articles.get(any(), eq("momsfrister"))).willReturn(article(1, TERM));
        var wanted =
                TERM.replace("closed: i går", "closed: 2027-01-31\n  official: Merværdiafgift")
                        .replace("---\nMoms", "visibility: advisor\n---\nMoms");
        given(
                        proposals.saveDraft(
                                People.ADVISOR,
                                "momsfrister",
                                null,
                                new ProposedText(1, wanted, "fordi")))
                .willReturn(proposal(ProposalState.DRAFT, 1, wanted));
        int body = TERM.indexOf("Moms er");
        var form =
                mvc.post()
                        .uri(ADDRESS)
                        .with(People.by(People.ADVISOR))
                        .param("handling", "gem")
                        .param("tekst", TERM.substring(body))
                        .param("del.afsnit", "_felter")
                        .param("del.foer", TERM.substring(0, body))
                        .param("felter.titel", "Moms")
                        .param("begrundelse", "fordi")
                        .param("grundlag", "1");
        var typed =
                List.of(
                        "term.closed=2027-01-31",
                        "term.official=Merværdiafgift",
                        "term.plain=En skat.",
                        "visibility=advisor",
                        "video.file=x.mp4",
                        "status=withdrawn");
        for (int i = 0; i < typed.size(); i++) {
            var pair = typed.get(i).split("=");
            form.param("felter.egne[" + i + "].noegle", pair[0]);
            form.param("felter.egne[" + i + "].vaerdi", pair[1]);
        }

        assertThat(form).hasRedirectedUrl(ADDRESS);
    }

    @Test
    void whatTheChecksFindInAFieldLeadsToIt() {
        var found =
                List.of(
                        new Finding(Subject.TERM, Level.RED, "ord-uden-ord", 1, ""),
                        new Finding(Subject.REVIEW_DATE, Level.AMBER, "dato-mangler", 1, ""));
        given(checks.of(any())).willReturn(new CheckReport(List.of(Subject.TERM), found));

        assertThat(get(ADDRESS))
                .bodyText()
                .contains("href=\"#felt-term-official\"", "href=\"#felt-kontrol\"");
        assertThat(get(ADDRESS + "?visning=kilde"))
                .bodyText()
                .contains("Linje 1")
                .doesNotContain("href=\"#felt-");
    }

    @Test
    void mistakeInAFieldIsShownThere() {
        given(proposals.saveDraft(any(), any(), any(), any()))
                .willThrow(new Invalid("personnummer", 2));

        assertThat(fields("send", "Momsfrister for 010190-1234"))
                .bodyText()
                .contains("href=\"#felt-titel\"", "data-from=\"16\"", "CPR-nummer")
                .contains("value=\"Momsfrister for 010190-1234\"");
        willReturn(proposal(ProposalState.DRAFT, 1, TYPED))
                .given(proposals)
                .saveDraft(any(), any(), any(), any());
        given(proposals.submit(any(), any(), anyLong()))
                .willThrow(new Invalid("forslag-har-fejl", 1));
        assertThat(fields("send", " "))
                .bodyText()
                .contains("Titlen mangler", "Fristen er tirsdag.");
    }

    private MockMvcRequestBuilder fields(String act, String title) {
        int body = TYPED.indexOf("Fristen");
        return mvc.post()
                .uri(ADDRESS)
                .with(People.by(People.ADVISOR))
                .param("handling", act)
                .param("tekst", TYPED.substring(body))
                .param("del.afsnit", "_felter")
                .param("del.foer", TYPED.substring(0, body))
                .param("felter.titel", title)
                .param("felter.resume", "")
                .param("begrundelse", "fordi den flytter")
                .param("grundlag", "1");
    }

    private MockMvcRequestBuilder section(String act, String before, String typed, String after) {
        return mvc.post()
                .uri(ADDRESS)
                .with(People.by(People.ADVISOR))
                .param("handling", act)
                .param("tekst", typed.replace("\n", "\r\n"))
                .param("del.afsnit", "hvornaar")
                .param("del.foer", before.replace("\n", "\r\n"))
                .param("del.efter", after)
                .param("begrundelse", "fordi den flytter")
                .param("grundlag", "1");
    }

    /** Permission P33. */
    @Test
    void proposalForTheSameSectionIsShownFirstWithAWayToJoin() {
        var sent = proposal(ProposalState.SUBMITTED, 1, TYPED);
        given(proposals.open(any(), anyString())).willReturn(List.of(summary(sent)));
        given(proposals.get(any(), eq("p1"))).willReturn(sent);
        given(articles.revision(ARTICLE, 1)).willReturn(revision(1, OLD, ""));

        assertThat(mvc.get().uri(ADDRESS + "?afsnit=_top").with(People.by(People.EDITOR)))
                .bodyText()
                .contains("åbent forslag til dette afsnit", "/forslag/p1#samtale", "Skriv med");
        assertThat(mvc.get().uri(ADDRESS + "?afsnit=hvornaar").with(People.by(People.EDITOR)))
                .bodyText()
                .contains("åbent forslag til artiklen")
                .doesNotContain("til dette afsnit");
    }
}
