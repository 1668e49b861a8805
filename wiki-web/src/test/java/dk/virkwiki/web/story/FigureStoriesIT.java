package dk.virkwiki.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.consultation.Circumstances;
import dk.virkwiki.consultation.Consultation;
import dk.virkwiki.consultation.ConsultationSaved;
import dk.virkwiki.consultation.Keeping;
import dk.virkwiki.consultation.Outcome;
import dk.virkwiki.consultation.Place;
import dk.virkwiki.consultation.Registration;
import dk.virkwiki.consultation.Result;
import dk.virkwiki.web.layout.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Figures as an advisor and an editor see them, with a year of made-up consultations. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureStoriesIT extends WholeSite {
    @RegisterExtension static final Chromium CHROMIUM = new Chromium();

    private static final int CONSULTATIONS = 2_500;

    @Autowired ApplicationEventPublisher events;
    @Autowired CodeLists codes;

    @BeforeAll
    void aYearOfConsultations() {
        var random = new Random(7);
        var libraries = codes.all(CodeList.LIBRARIES);
        var causes = codes.all(CodeList.CAUSES);
        var channels = codes.all(CodeList.CHANNELS);
        var today = LocalDate.ofInstant(clock.instant(), Words.ZONE);
        for (int i = 0; i < CONSULTATIONS; i++) {
            boolean home = random.nextInt(5) == 0;
            var library = libraries.get(random.nextInt(libraries.size()));
            var cause = causes.get((int) (causes.size() * Math.pow(random.nextDouble(), 2)));
            var channel = channels.get(random.nextInt(channels.size())).code();
            int which = (int) (4 * Math.pow(random.nextDouble(), 2));
            var registration =
                    new Registration(
                            List.of(cause.code()),
                            Result.of(Outcome.values()[which]),
                            new Circumstances(null, channel, List.of(), 5 + random.nextInt(40)),
                            List.of(),
                            null);
            var place =
                    home
                            ? new Place("Aalborg Bibliotekerne", "Aalborg")
                            : new Place(library.name(), library.field("municipality"));
            var day = today.minusDays(random.nextInt(365));
            var keeping = new Keeping(null, null, null, null);
            var one = new Consultation("it-" + i, place, day, 1, registration, keeping, 0L);
            events.publishEvent(new ConsultationSaved(null, one));
        }
    }

    @Test
    void advisorReadsSharesAndPrintsTheFiguresOfTheirLibrary() {
        try (var mette = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(mette, "mette", address(""));
            mette.open(address("/tal"));
            mette.findsPageAccessibleOnEveryScreen("tal-bibliotek");
            mette.page().setViewportSize(320, 900);
            mette.tabTo(".scroll");
            mette.keys("ArrowRight");
            mette.page().setViewportSize(1280, 900);
            mette.page().locator("[name=fordelt]").selectOption("kanal");
            mette.press(mette.page().locator(".period button"));
            assertThat(mette.page().url()).contains("fordelt=kanal", "sammenlign=ja");
            mette.findsPageAccessibleOnEveryScreen("tal-kanal");
            mette.open(address("/tal?periode=2020-01"));
            assertThat(mette.text()).contains("ingen registrerede vejledninger");
            mette.findsPageAccessibleOnEveryScreen("tal-tom");
            mette.open(address("/tal"));
            mette.press(mette.page().locator("table.figures tbody a").first());
            assertThat(mette.text()).contains("Kun vejledninger med årsagen");
            mette.hasNothingToComplainAbout();
        }
    }

    @Test
    void editorReadsTheCountryWithSmallNumbersHiddenAndWithoutJavaScript() {
        try (var sara = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(sara, "sara", address(""));
            sara.open(address("/tal"));
            assertThat(sara.page().url()).endsWith("/tal/landet");
            assertThat(sara.text()).contains("under 5", "skjult", "Kun hele måneder");
            sara.findsPageAccessibleOnEveryScreen("tal-landet");
            sara.page()
                    .pdf(new Page.PdfOptions().setPath(Path.of("target/screens/tal-landet.pdf")));
            for (var path : List.of("/tal/landet?fordelt=kommune", "/tal/effekt")) {
                sara.open(address(path));
                sara.findsPageAccessibleOnEveryScreen("tal" + path.replaceAll("[^a-z]+", "-"));
            }
            sara.hasNothingToComplainAbout();
        }
        try (var plain = CHROMIUM.visitor(address(""), 1280, false)) {
            Login.as(plain, "sara", address(""));
            plain.open(address("/tal/landet"));
            assertThat(plain.link("Link til denne visning").isVisible()).isTrue();
            assertThat(plain.button("Kopiér link til denne visning").isVisible()).isFalse();
        }
    }

    @Test
    void noFigureIsSlow() {
        try (var mette = CHROMIUM.visitor(address(""), 1280, true)) {
            Login.as(mette, "mette", address(""));
            int last = LocalDate.ofInstant(clock.instant(), Words.ZONE).getYear();
            for (var path :
                    List.of(
                            "/tal?periode=" + last + "&sammenlign=ja",
                            "/tal/landet?periode=" + last + "&fordelt=kommune&sammenlign=ja",
                            "/tal/landet?periode=" + (last - 1) + "-K4&fordelt=aarsag",
                            "/tal/landet?periode=" + last + "-K2&fordelt=kommune")) {
                mette.open(address(path)); // the months are added up the first time
                long began = System.nanoTime();
                mette.page().request().get(address(path));
                long millis = (System.nanoTime() - began) / 1_000_000;
                assertThat(millis).as(path).isLessThan(2_000);
            }
        }
    }
}
