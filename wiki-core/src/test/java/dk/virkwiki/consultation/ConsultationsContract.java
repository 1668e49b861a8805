package dk.virkwiki.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleSummary;
import dk.virkwiki.consultation.Consultations.Solved;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What the open consultation promises, whichever store it is kept in. */
abstract class ConsultationsContract extends ConsultationStage {

    @Test
    void startedConsultationIsTheSameInEveryTabAndAfterARestart() {
        var started = consultations.start(METTE);
        consultations.searched(METTE, "rykker moms");

        assertThat(consultations.start(METTE).consultation()).isEqualTo(started.consultation());
        close();
        reopen();

        var current = consultations.current(METTE).orElseThrow();
        assertThat(current.consultation()).isEqualTo(started.consultation());
        assertThat(current.searches()).containsExactly("rykker moms");
        assertThat(consultations.current(ALI)).isEmpty();
    }

    @Test
    void twoTabsThatStartTogetherStartOne() throws Exception {
        try (var tabs = Executors.newFixedThreadPool(4)) {
            Callable<String> start = () -> consultations.start(METTE).consultation();
            var keys = tabs.invokeAll(List.of(start, start, start, start));
            var first = keys.getFirst().get();
            for (var key : keys) {
                assertThat(key.get()).isEqualTo(first);
            }
        }
    }

    @Test
    void clockStandsStillWhilePaused() {
        consultations.start(METTE);
        clock.forward(Duration.ofMinutes(5));
        consultations.pause(METTE);
        clock.forward(Duration.ofMinutes(30));
        assertThat(consultations.pause(METTE).elapsed(clock.now)).isEqualTo(Duration.ofMinutes(5));
        consultations.resume(METTE);
        clock.forward(Duration.ofMinutes(2));

        var current = consultations.current(METTE).orElseThrow();
        assertThat(current.elapsed(clock.now)).isEqualTo(Duration.ofMinutes(7));
        assertThat(current.elapsed(START.minusSeconds(60))).isEqualTo(Duration.ZERO);
    }

    @Test
    void sameWordsStandOnceAndTheLastLast() {
        consultations.start(METTE);
        consultations.searched(METTE, "rykker  moms");
        consultations.searched(METTE, "nul moms");
        consultations.searched(METTE, " Rykker moms ");

        assertThat(consultations.current(METTE).orElseThrow().searches())
                .containsExactly("nul moms", "Rykker moms");
    }

    private static Article wizard() {
        var file = "---\ntitle: Skal du?\nslug: skal-du\ntype: wizard\ncauses: [A1]\n---\nTekst\n";
        var metadata = Objects.requireNonNull(ArticleFile.read(file).metadata());
        return new Article("skal-du", 1, file, metadata, "", START, START);
    }

    /** Permission P156. */
    @Test
    void resultStandsAtItsWizardUntilAnotherIsReached() {
        var wizard = wizard();
        var no = WizardEnding.of(wizard, "Nej", "/svarguider/skal-du/nej?cvr=nej", List.of());
        consultations.reached(METTE, wizard, no);
        assertThat(consultations.current(METTE)).isEmpty();

        consultations.start(METTE);
        consultations.reached(METTE, wizard, no);
        consultations.solved(METTE, "skal-du", Solved.YES);
        var yes = WizardEnding.of(wizard, "Ja", "/svarguider/skal-du/ja?cvr=ja", List.of());
        consultations.reached(METTE, wizard, yes);
        consultations.opened(METTE, wizard);

        assertThat(consultations.current(METTE).orElseThrow().opened())
                .containsExactly(
                        new OpenedArticle(
                                "skal-du",
                                "/svarguider/skal-du",
                                "Skal du?",
                                List.of("A1"),
                                true,
                                yes));
    }

    @Test
    void causeThatTheArticlesBehindAResultShareComesFirst() {
        var behind =
                Stream.of("[C1, B1]", "[B1]")
                        .map(codes -> "---\ntitle: Bag\ncauses: " + codes + "\n---\n")
                        .map(file -> Objects.requireNonNull(ArticleFile.read(file).metadata()))
                        .map(metadata -> new ArticleSummary("bag", metadata))
                        .toList();

        assertThat(WizardEnding.of(wizard(), "Ja", "/", behind).causes())
                .containsExactly("B1", "A1", "C1");
    }

    @Test
    void traceKeepsTheLastThirtyWords() {
        consultations.start(METTE);
        IntStream.range(0, 40).forEach(i -> consultations.searched(METTE, "ord " + i));

        var searches = consultations.current(METTE).orElseThrow().searches();
        assertThat(searches).hasSize(30);
        assertThat(searches.getLast()).isEqualTo("ord 39");
    }

    @Test
    void personalNumberNeverGetsOnTheTrace() {
        consultations.start(METTE);
        consultations.searched(METTE, "moms 010203-1234");
        consultations.searched(METTE, "  ");
        consultations.searched(METTE, "a".repeat(101));

        assertThat(consultations.current(METTE).orElseThrow().searches()).isEmpty();
    }

    @Test
    void wordsFromManyTabsAreAllOnTheTrace() throws Exception {
        consultations.start(METTE);
        try (var tabs = Executors.newFixedThreadPool(4)) {
            var acts =
                    IntStream.range(0, 8)
                            .<Callable<Void>>mapToObj(
                                    i ->
                                            () -> {
                                                consultations.searched(METTE, "ord " + i);
                                                return null;
                                            })
                            .toList();
            for (var act : tabs.invokeAll(acts)) {
                act.get();
            }
        }
        assertThat(consultations.current(METTE).orElseThrow().searches()).hasSize(8);
    }

    @Test
    void nothingIsTracedWhenNoConsultationIsOpen() {
        consultations.searched(METTE, "moms");
        assertThat(consultations.current(METTE)).isEmpty();
        assertThatThrownBy(() -> consultations.pause(METTE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> consultations.solved(METTE, "x", Solved.YES))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void cancelledConsultationLeavesNothing() {
        consultations.start(METTE);
        consultations.searched(METTE, "moms");
        consultations.cancel(METTE);
        consultations.cancel(METTE);

        assertThat(consultations.current(METTE)).isEmpty();
        assertThat(template().findAll(Document.class, "open_consultations")).isEmpty();
    }

    @Test
    void forgottenConsultationIsOverAfterTwelveHours() {
        var forgotten = consultations.start(METTE);
        clock.forward(Consultations.OPEN_LASTS.plusSeconds(1));
        assertThat(consultations.current(METTE)).isEmpty();

        var next = consultations.start(METTE);
        assertThat(next.consultation()).isNotEqualTo(forgotten.consultation());
        assertThat(next.searches()).isEmpty();
    }

    /** Permissions P81. */
    @Test
    void onlyAdvisorsOpenOne() {
        for (var other :
                List.of(SARA, JENS, ADMIN, READER, dk.virkwiki.account.Actor.anonymous())) {
            assertThatThrownBy(() -> consultations.start(other)).isInstanceOf(NotAllowed.class);
            assertThat(consultations.mayConsult(other)).isFalse();
            assertThat(consultations.current(other)).isEmpty();
            consultations.searched(other, "moms");
        }
        assertThat(consultations.mayConsult(METTE)).isTrue();
        assertThat(consultations.start(METTE).searches()).isEmpty();
    }
}
