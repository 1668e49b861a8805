package dk.virkwiki.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.ProcessorTime;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JourneyTest {
    private static final WikiLinks LINKS =
            slug ->
                    switch (slug) {
                        case "start" ->
                                Optional.of(new WikiLinks.Target("/artikler/start", "Start firma"));
                        case "selvbetjening:virk" ->
                                Optional.of(new WikiLinks.Target("https://virk.dk/", "Virk"));
                        default -> Optional.empty();
                    };
    private static final String TEXT =
            """
            Tag det i rækkefølge.

            Du kan holde pauser.

            :::gør
            Kanariefugl i starten.
            :::

            ## Registrér virksomheden

            Det er gratis.

            - [ ] [[start]] Husk **MitID** {kun for enkeltmand, pmv} {frist: inden 8 dage}
            - [ ] Åbn [[selvbetjening:virk]] og log ind
            - [x] [[selvbetjening:virk|Virk igen]]
            - [ ] [Søg navn](https://navn.dk/soeg)

            :::sig
            Kanariefugl ved fasen.
            :::

            Det var det.

            ## Efter et år {#aar}

            - [ ] Indberet årets tal {frist: 1. juli}
            - [ ] [[findes-ikke|Læs videre]]
            """;

    private static Journey read(String text) {
        return Journey.read(text, Audience.PUBLIC, LINKS);
    }

    @Test
    void phasesAndTasksAreReadFromTheText() {
        var journey = read(TEXT);
        assertThat(journey.lead()).isEqualTo("<p>Tag det i rækkefølge.</p>");
        assertThat(journey.start()).isEqualTo("<p>Du kan holde pauser.</p>");
        assertThat(journey.phases())
                .extracting(Phase::id, Phase::heading, phase -> phase.tasks().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "registrer-virksomheden", "Registrér virksomheden", 4),
                        org.assertj.core.groups.Tuple.tuple("aar", "Efter et år", 2));
        var first = journey.phases().getFirst();
        assertThat(first.before()).isEqualTo("<p>Det er gratis.</p>");
        assertThat(first.after()).isEqualTo("<p>Det var det.</p>");
    }

    @Test
    void tasksSayWhereTheyLeadWhomTheyAreForAndBeforeWhen() {
        var tasks = read(TEXT).tasks().toList();
        assertThat(tasks)
                .extracting(Task::key)
                .containsExactly(
                        "start",
                        "virk",
                        "virk-2",
                        "soeg-navn",
                        "indberet-aarets-tal",
                        "findes-ikke");
        assertThat(tasks)
                .extracting(Task::words)
                .containsExactly(
                        "Start firma",
                        "Åbn Virk og log ind",
                        "Virk igen",
                        "Søg navn",
                        "Indberet årets tal",
                        "Læs videre");
        assertThat(tasks)
                .extracting(Task::target)
                .containsExactly(
                        new Target.ToArticle("start", "/artikler/start"),
                        new Target.ToService("virk", "https://virk.dk/"),
                        new Target.ToService("virk", "https://virk.dk/"),
                        new Target.ToAddress("https://navn.dk/soeg"),
                        new Target.Nowhere(),
                        new Target.ToArticle("findes-ikke", ""));
        assertThat(tasks.getFirst().note()).isEqualTo("Husk <strong>MitID</strong>");
        assertThat(tasks.getFirst().onlyFor().types()).containsExactly("enkeltmand", "pmv");
        assertThat(tasks)
                .extracting(Task::deadline)
                .containsExactly("inden 8 dage", "", "", "", "1. juli", "");
    }

    /** Permission P161. */
    @Test
    void readersGetNothingThatIsForAdvisors() {
        assertThat(read(TEXT).toString()).doesNotContain("Kanariefugl");
        var advisors = Journey.read(TEXT, Audience.ADVISOR, LINKS);
        assertThat(advisors.script()).contains("Kanariefugl i starten.");
        assertThat(advisors.phases().getFirst().script()).contains("Kanariefugl ved fasen.");
        assertThat(advisors.phases().getFirst().before()).doesNotContain("Kanariefugl");
    }

    @Test
    void tasksForOthersAndPhasesWithNoneLeftAreLeftOut() {
        var text =
                "## A\n\n- [ ] Alle\n- [ ] Selskab {kun for selskab eller pmv}\n\n"
                        + "## B\n\n- [ ] Forening {kun for frivillig-forening}\n\n## C\n\nTekst.\n";
        var journey = read(text);
        assertThat(journey.types()).containsExactly("selskab", "pmv", "frivillig-forening");
        assertThat(journey.forType("pmv").phases())
                .extracting(Phase::heading)
                .containsExactly("A", "C");
        assertThat(journey.forType("pmv").tasks())
                .extracting(Task::words)
                .containsExactly("Alle", "Selskab");
        assertThat(journey.forType("").tasks()).hasSize(3);
    }

    @Test
    void hostileTextsAreReadInTime() {
        var texts =
                new String[] {
                    "- [ ] [[start]]\n",
                    "## \n\n- [ ] \n- [ ]\n- [ ] {kun for }{frist:}\n1. [ ] {frist: x\n",
                    "## A\n\n" + "- [ ] [[start]] {kun for a}\n".repeat(2_000),
                    "## A\n\n- [ ] x\n".repeat(1_000),
                    "## A\n\n- [ ] " + "{kun for a} {frist: b} ".repeat(2_000),
                    "## A\n\n- [ ] {kun for " + "a, ".repeat(20_000) + "}",
                    "## A\n\n" + "  ".repeat(300) + "- [ ] [[start\n:::sig\n## B\n- [ ] y",
                    "## A\n\n- [ ] x\n\n  :::gør\n  Kanariefugl\n\n## B\n\n- [ ] y\n"
                };
        for (var text : texts) {
            ProcessorTime.within(
                    Duration.ofSeconds(5),
                    () -> {
                        assertThat(read(text).toString()).doesNotContain("Kanariefugl");
                        assertThat(JourneyProof.of(text, java.util.Map.of(), java.util.Set.of()))
                                .hasSizeLessThanOrEqualTo(100);
                    });
            var keys = read(text).tasks().map(Task::key).toList();
            assertThat(keys)
                    .doesNotHaveDuplicates()
                    .allMatch(key -> key.matches("[a-z0-9-]{1,70}"));
        }
    }
}
