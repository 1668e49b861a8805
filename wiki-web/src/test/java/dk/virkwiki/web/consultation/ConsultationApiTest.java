package dk.virkwiki.web.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import dk.virkwiki.consultation.Causes;
import dk.virkwiki.consultation.Circumstances;
import dk.virkwiki.consultation.Consultation;
import dk.virkwiki.consultation.Consultations;
import dk.virkwiki.consultation.Keeping;
import dk.virkwiki.consultation.LikelyCauses;
import dk.virkwiki.consultation.Missing;
import dk.virkwiki.consultation.OpenConsultation;
import dk.virkwiki.consultation.OpenedArticle;
import dk.virkwiki.consultation.Outcome;
import dk.virkwiki.consultation.OutcomeDetail;
import dk.virkwiki.consultation.Place;
import dk.virkwiki.consultation.Registration;
import dk.virkwiki.consultation.RegistrationLists;
import dk.virkwiki.consultation.Registrations;
import dk.virkwiki.consultation.Result;
import dk.virkwiki.consultation.StopWatch;
import dk.virkwiki.consultation.UsedArticle;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageSlice(ConsultationApi.class)
@Import({ConsultationAnswers.class, ConsultationWords.class})
class ConsultationApiTest {
    static final String KEY = "4f8f3c0a-1111-4222-8333-444455556666";
    static final Instant NOW = Instant.parse("2026-11-23T11:00:00Z");
    static final OpenConsultation OPEN =
            new OpenConsultation(
                    "mette",
                    KEY,
                    new StopWatch(NOW.minusSeconds(462), null, 0),
                    List.of("rykker moms"),
                    List.of(
                            new OpenedArticle(
                                    "nul",
                                    "/artikler/nul",
                                    "Nul-indberetning",
                                    List.of("A3"),
                                    true,
                                    null)),
                    1L);

    @Autowired MockMvcTester mvc;
    @MockitoBean Consultations consultations;
    @MockitoBean Registrations registrations;
    @MockitoBean LikelyCauses likely;
    @MockitoBean Causes causes;
    @MockitoBean RegistrationLists lists;

    private MvcTestResult send(String json) {
        return mvc.post()
                .uri("/api/vejledninger")
                .with(People.by(People.ADVISOR))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private void saved(Registration registration) {
        var keeping = new Keeping(new Keeping.Registrar("mette", NOW), null, null, null);
        var place = new Place("Aalborg Bibliotekerne", "Aalborg");
        var day = LocalDate.parse("2026-11-23");
        given(registrations.register(eq(People.ADVISOR), eq(KEY), any(), any()))
                .willReturn(new Consultation(KEY, place, day, 1, registration, keeping, 0L));
        given(causes.name("A3")).willReturn("Nul-indberetning");
    }

    @Test
    void stripIsToldWhereTheConsultationStands() {
        given(consultations.mayConsult(People.ADVISOR)).willReturn(true);
        given(consultations.current(People.ADVISOR)).willReturn(Optional.of(OPEN));

        assertThat(mvc.get().uri("/api/vejledning").with(People.by(People.ADVISOR)))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"may": true, "open": {
                          "key": "%s", "started": "11.52", "seconds": 462, "paused": false,
                          "searches": ["rykker moms"],
                          "articles": [{"id": "nul", "title": "Nul-indberetning",
                                        "address": "/artikler/nul", "solved": true}],
                          "causes": []}}"""
                                .formatted(KEY));
        assertThat(mvc.get().uri("/api/vejledning"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"may\": false}");
    }

    @Test
    void whatIsLeftOutComesFromTheTraceAndTheClock() {
        given(consultations.current(People.ADVISOR)).willReturn(Optional.of(OPEN));
        saved(Registration.of(List.of("A3"), Result.of(Outcome.SOLVED)));

        assertThat(send("{\"key\":\"%s\",\"causes\":[\"A3\"],\"outcome\":\"s\"}".formatted(KEY)))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"key": "%s", "time": "12.00", "day": "2026-11-23", "undoSeconds": 10,
                         "causes": [{"code": "A3", "name": "Nul-indberetning"}],
                         "outcome": {"code": "S", "name": "Løst"},
                         "change": "/vejledninger/%s/ret"}"""
                                .formatted(KEY, KEY));

        verify(registrations)
                .register(
                        People.ADVISOR,
                        KEY,
                        Duration.ZERO,
                        new Registration(
                                List.of("A3"),
                                Result.of(Outcome.SOLVED),
                                new Circumstances(null, null, List.of(), 8),
                                List.of(new UsedArticle("nul", true)),
                                null));
    }

    @Test
    void queueSaysEverythingItselfAndHowLongAgoItWas() {
        saved(Registration.of(List.of("A3"), Result.of(Outcome.PARTLY)));

        assertThat(
                        send(
                                """
                                {"key":"%s","causes":["A3"],"outcome":"P","detail":"assisted",
                                 "organisationType":"pmv","channel":"drop-in","barriers":["login"],
                                 "minutes":12,"articles":[{"id":"nul"}],"missing":" Et skema ",
                                 "secondsAgo":90000}"""
                                        .formatted(KEY)))
                .hasStatusOk();

        verify(registrations)
                .register(
                        People.ADVISOR,
                        KEY,
                        Duration.ofSeconds(90_000),
                        new Registration(
                                List.of("A3"),
                                new Result(Outcome.PARTLY, OutcomeDetail.ASSISTED, null),
                                new Circumstances("pmv", "drop-in", List.of("login"), 12),
                                List.of(new UsedArticle("nul", false)),
                                new Missing("Et skema")));
    }

    @Test
    void refusalsSayWhyAndNeverRepeatAPersonalNumber() {
        assertThat(send("{\"key\":\"%s\",\"causes\":[\"A3\"]}".formatted(KEY)))
                .hasStatus(400)
                .bodyText()
                .contains("vejledning-uden-udfald");
        assertThat(send("{\"outcome\":\"S\"}")).hasStatus(400);
        assertThat(send("{\"causes\":[\"A3\"],\"outcome\":\"S\",\"detail\":\"x\"}")).hasStatus(400);
        assertThat(
                        send(
                                "{\"key\":\"%s\",\"causes\":[\"A3\"],\"outcome\":\"S\",\"missing\":\"010203-1234\"}"
                                        .formatted(KEY)))
                .hasStatus(400)
                .bodyText()
                .contains("CPR-nummer")
                .doesNotContain("010203");
        assertThat(send("not json")).hasStatus(400);
    }

    @Test
    void actsAndUndoingAnswerWhereItStandsAfterwards() {
        given(consultations.current(People.ADVISOR)).willReturn(Optional.of(OPEN));
        for (var act : List.of("start", "pause", "fortsaet", "annuller", "loest", "ikke-loest")) {
            assertThat(
                            mvc.post()
                                    .uri("/api/vejledning/" + act)
                                    .param("artikel", "nul")
                                    .with(People.by(People.ADVISOR)))
                    .hasStatusOk();
        }
        verify(consultations).solved(People.ADVISOR, "nul", Consultations.Solved.NO);
        assertThat(mvc.post().uri("/api/vejledning/andet").with(People.by(People.ADVISOR)))
                .hasStatus(404);

        var undo = "/api/vejledninger/" + KEY + "/fortryd";
        assertThat(mvc.post().uri(undo).with(People.by(People.ADVISOR))).bodyText().contains(KEY);
        org.mockito.BDDMockito.willThrow(new Conflict("vejledning-fortryd-forbi"))
                .given(registrations)
                .undo(People.ADVISOR, KEY);
        assertThat(mvc.post().uri(undo).with(People.by(People.ADVISOR)))
                .hasStatus(409)
                .bodyText()
                .contains("for sent at fortryde");
    }
}
