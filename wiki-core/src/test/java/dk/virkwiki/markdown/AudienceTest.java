package dk.virkwiki.markdown;

import static dk.virkwiki.shared.Audience.ADVISOR;
import static dk.virkwiki.shared.Audience.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Advisor-only words are nowhere in what is made for the public, however they were written. */
class AudienceTest {
    private static final String CANARY = "kanariefugl";
    private static final WikiLinks ALL =
            slug -> Optional.of(new WikiLinks.Target("/artikler/" + slug, "Titel " + slug));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sig",
                "gør",
                "goer",
                "må",
                "maa",
                "må-ikke",
                "maa-ikke",
                "vejleder",
                "advisor",
                " sig",
                "sig ",
                "Sig",
                "SIG",
                "GØR",
                "Gør",
                "må ikke",
                "må_ikke",
                "må–ikke",
                "Maa",
                "ma\u030a",
                "mA\u030a-ikke",
                "go\u0338r",
                "gor",
                "sig {.x}",
                "sig #id",
                "sig: ja",
                "\u00a0sig",
                "sig\u200b",
                "\ufeffsig",
                "sig kanariefugl",
                "ukendt",
                "tips",
                "**sig**",
                "vejledere",
                "s\u00adig",
                "sіg",
                "{sig}",
                "[sig]",
                ".sig",
                "-sig",
                "sig-",
                "tip sig",
                "1"
            })
    void noSpellingOfABlockNameLeaks(String name) {
        assertHidden(":::" + name + "\nkanariefugl\n:::\n");
        assertHidden("Tekst\n:::" + name + "\nkanariefugl\n:::\nmere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":::sig\nkanariefugl",
                ":::sig\nkanariefugl\n::",
                ":::sig\nkanariefugl\n:: :",
                ":::sig\nkanariefugl\n：：：\nkanariefugl",
                "::::sig\nkanariefugl\n:::\nkanariefugl",
                "::sig\nkanariefugl\n::",
                ":sig\nkanariefugl\n:",
                "::Må ikke\nkanariefugl\n::",
                ": : : sig\nkanariefugl",
                "：：：sig\nkanariefugl\n：：：",
                "\u00a0:::sig\nkanariefugl\n:::",
                "\u200b:::sig\nkanariefugl\n:::",
                "\ufeff:::sig\nkanariefugl\n:::",
                "a\n\n\ufeff:::sig\nkanariefugl\n:::",
                "    :::sig\n    kanariefugl\n    :::",
                "tekst\n\n    kode\n    :::sig\n    kanariefugl\n    :::",
                "\t:::sig\n\tkanariefugl\n\t:::",
                "tekst\n    :::sig\nkanariefugl\n:::",
                "<div>\n:::sig\nkanariefugl\n:::\n</div>",
                "<!--\n:::sig\nkanariefugl\n:::\n-->",
                "<script>\n:::sig\nkanariefugl\n:::\n</script>",
                "tekst :::sig kanariefugl :::",
                "tekst :::sig\n\nkanariefugl\n\n:::",
                "tekst\\\n:::sig\nkanariefugl",
                "\\:::sig\nkanariefugl\n:::",
                "&#58;&#58;&#58;sig\n\nkanariefugl\n:::",
                "## Titel :::sig\n\nkanariefugl",
                ":::sig\nkanariefugl\n:::sig",
                ":::sig\n:::tip\nx\n:::\nkanariefugl\n:::",
                ":::sig\n- punkt\n  :::tip\n  x\n  :::\n  kanariefugl\n:::",
                ":::sig\n- punkt\n  :::tip\n  x\n:::\nkanariefugl",
                ":::sig\n```\n:::\n```\nkanariefugl\n:::",
                ":::sig\n```\nkanariefugl\n:::\nkanariefugl",
                "```\nkode\n\n:::sig\nkanariefugl\n:::",
                "```\nkode\n:::sig\nkanariefugl\n```\nkanariefugl\n```\n",
                "~~~\nkode\n:::sig\nkanariefugl",
                "```markdown\n:::sig\nkanariefugl",
                "> :::sig\n> kanariefugl\n> :::",
                "> :::sig\n> x\nkanariefugl",
                "> :::sig\n> x\n\nkanariefugl\n:::",
                "> > :::sig\n> kanariefugl\n\nkanariefugl",
                "- :::sig\n  kanariefugl\n  :::",
                "- :::sig\nkanariefugl\n:::",
                "- a\n  :::sig\n  x\n\nkanariefugl\n",
                "1. a\n   - b\n     :::sig\n     kanariefugl\n   kanariefugl\n\n   kanariefugl",
                "- a :::sig\n- kanariefugl",
                "- [ ] :::sig\n  kanariefugl",
                "| a | b |\n|---|---|\n| :::sig kanariefugl | x |",
                "| a | b |\n|---|---|\n| x | :::sig\nkanariefugl\n:::",
                "| :::sig | b |\n|---|---|\n| kanariefugl | x |",
                "| a | b |\n|---|---|\n:::sig\nkanariefugl | x\n:::",
                "[^1]: :::sig\n    kanariefugl\n    :::\n\nTekst[^1]",
                "[^1]: :::sig kanariefugl\n\nTekst[^1]\n\nkanariefugl",
                "Tekst[^1]\n\n:::sig\n[^1]: kanariefugl\n:::",
                "Tekst[^1]\n\n:::sig\n[^1]:\n    kanariefugl\n\n    kanariefugl\n:::",
                "Se [her].\n\n:::sig\n[her]: https://kanariefugl.dk \"kanariefugl\"\n:::",
                "Se [her][x].\n\n> :::sig\n> [x]: /kanariefugl\n",
                ":::sig\nx\n\n[her]: /kanariefugl\n:::\nSe [her].\n\n[her]: /offentlig",
                ":::sig\n## kanariefugl {#kanariefugl}\n:::\n[se](#x)",
                ":::sig\n[[kanariefugl]] [[x|kanariefugl]] {?kanariefugl}\n:::",
                ":::tip\n:::sig\nkanariefugl\n:::\n:::",
                "::::tip\n:::sig\nkanariefugl\n::::",
                ":::tip\n### Titel\n:::vejleder\nkanariefugl\n:::\nmere\n:::",
                "Titel\n:::sig\n===\nkanariefugl\n:::",
                "a\r:::sig\rkanariefugl\r:::\r",
                "a\r\n:::sig\r\nkanariefugl\r\n:::\r\n",
                "a\u2028:::sig\u2028kanariefugl\u2028:::",
                "a\u0085:::sig\u0085kanariefugl",
                "a\f:::sig\u000bkanariefugl",
                "[a]: /x\n:::sig\nkanariefugl\n:::",
                "[a]: /x\n\":::sig\nkanariefugl\"\n",
                "*a\n:::sig\nkanariefugl*\n:::",
                "`a\n:::sig\nkanariefugl`\n:::",
                "[a\n:::sig\nkanariefugl](/x)",
                "![:::sig kanariefugl](/x.png)",
                "[[x|:::sig kanariefugl]]",
                "{?:::sig kanariefugl}",
                ":::sig\n\uFFFF\nkanariefugl\n:::\uFFFF\nkanariefugl\n:::",
                ":::sig\n:::\u0000\nkanariefugl\n:::",
                ":::sig\n::: \nx\n:::tip\n:::\n:::sig\nkanariefugl",
                ":::sig\nkanariefugl\n::::x\n",
            })
    void noPlaceForABlockLeaks(String body) {
        assertHidden(body);
    }

    @Test
    void deepNestingDoesNotLeak() {
        for (int depth : List.of(10, 46, 47, 48, 49, 60, 500)) {
            assertHidden("> ".repeat(depth) + ":::sig\n" + "> ".repeat(depth) + CANARY + "\n:::");
            assertHidden("- ".repeat(depth) + ":::sig\n\n" + CANARY);
            assertHidden("::::tip\n".repeat(depth) + ":::sig\n" + CANARY + "\n:::\n");
            assertHidden(":::sig\n".repeat(depth) + CANARY + "\n:::".repeat(depth - 1) + CANARY);
        }
    }

    @Test
    void longTextsDoNotLeak() {
        String filler = "tekst uden noget\n\n".repeat(70_000);
        assertHidden(":::sig\n" + CANARY + filler + CANARY + "\n:::\n");
        assertHidden(filler + ":::sig\n" + CANARY);
        assertHidden(":::" + " ".repeat(500) + "sig\n" + CANARY + "\n:::");
        assertHidden(":::" + "x".repeat(500) + "\n" + CANARY + "\n:::");
    }

    @Test
    void advisorsSeeWhatThePublicDoesNot() {
        var view = Markdown.read("Ud\n\n:::sig\nkanariefugl\n:::\n", ADVISOR, ALL);
        assertThat(view.html())
                .contains("<p>Ud</p>")
                .contains("Kun for vejledere")
                .contains("<div class=\"wiki-say\">")
                .contains(CANARY);
    }

    @Test
    void publicAnchorsAndNumbersDoNotDependOnHiddenBlocks() {
        String open = "## Frist\n\nA[^a]\n\n## Frist\n\n[^a]: note\n";
        String hidden =
                ":::sig\n## Frist\n\n## X {#frist-2}\nB[^b]\n\n[^b]: skjult\n:::\n\n" + open;
        assertThat(Markdown.read(hidden, PUBLIC, ALL).html())
                .isEqualTo(Markdown.read(open, PUBLIC, ALL).html());
        assertThat(Markdown.read(hidden, ADVISOR, ALL).headings())
                .extracting(MarkdownView.Heading::id)
                .startsWith("frist");
    }

    @Test
    void generatedTextsDoNotLeak() {
        Random random = new Random(20261123);
        for (int i = 0; i < 3_000; i++) {
            String text = new Nesting(random).text();
            if (text.contains(CANARY)) {
                assertHidden(text);
            }
        }
    }

    /** Texts where each canary stands inside an advisor block, in whatever surroundings. */
    private static final class Nesting {
        private static final String[] OPENERS = {
            ":::sig", ":::gør", "::: må", ":::Må-ikke", "::::vejleder", ":::ukendt", "  :::sig"
        };
        private final Random random;
        private final StringBuilder text = new StringBuilder();

        Nesting(Random random) {
            this.random = random;
        }

        String text() {
            blocks("", 3);
            if (random.nextInt(3) == 0) {
                line("", OPENERS[random.nextInt(OPENERS.length)]);
                hidden("", 2);
            }
            return text.toString();
        }

        private void blocks(String prefix, int depth) {
            for (int i = random.nextInt(4); i >= 0; i--) {
                block(prefix, depth);
            }
        }

        private void block(String prefix, int depth) {
            switch (random.nextInt(depth > 0 ? 12 : 6)) {
                case 0 -> line(prefix, "tekst [her] og [^n] `kode` [[slug|navn]] {?tjek}");
                case 1 -> line(prefix, "");
                case 2 -> line(prefix, "## Overskrift " + random.nextInt(3));
                case 3 -> {
                    line(prefix, "| a | b |");
                    line(prefix, "|---|---|");
                    line(prefix, "| c | d |");
                }
                case 4 -> line(prefix, "[her]: /offentlig");
                case 5 -> line(prefix, "<b> *tekst* **");
                case 6 -> {
                    text.append(prefix).append("- ").append("punkt\n");
                    blocks(prefix + "  ", depth - 1);
                }
                case 7 -> blocks(prefix + "> ", depth - 1);
                case 8 -> {
                    line(prefix, ":::tip");
                    blocks(prefix, depth - 1);
                    line(prefix, ":::");
                }
                default -> advisor(prefix, depth - 1);
            }
        }

        private void advisor(String prefix, int depth) {
            String opener = OPENERS[random.nextInt(OPENERS.length)];
            line(prefix, opener);
            hidden(prefix, depth);
            line(prefix, opener.contains("::::") ? "::::" : ":::");
        }

        private void hidden(String prefix, int depth) {
            for (int i = random.nextInt(4); i >= 0; i--) {
                switch (random.nextInt(depth > 0 ? 11 : 7)) {
                    case 0 -> line(prefix, "- kanariefugl");
                    case 1 -> line(prefix, "");
                    case 2 -> line(prefix, "## kanariefugl {#kanariefugl}");
                    case 3 -> line(prefix, "[her]: /kanariefugl 'kanariefugl'");
                    case 4 -> line(prefix, "[^n]: kanariefugl");
                    case 5 -> line(prefix, "| kanariefugl | [[kanariefugl]] |");
                    case 6 -> line(prefix, "kanariefugl {?kanariefugl}");
                    case 7 -> hidden(prefix + "> ", depth - 1);
                    case 8 -> {
                        line(prefix, "```");
                        line(prefix, "kanariefugl");
                        line(prefix, random.nextBoolean() ? "mere kanariefugl" : ":::");
                        line(prefix, "```");
                    }
                    case 9 -> {
                        line(prefix, ":::tip");
                        hidden(prefix, depth - 1);
                        line(prefix, ":::");
                    }
                    default -> advisor(prefix, depth - 1);
                }
            }
        }

        private void line(String prefix, String line) {
            text.append(prefix).append(line).append(random.nextInt(30) == 0 ? "\r\n" : "\n");
        }
    }

    private static void assertHidden(String body) {
        assertThat(body).contains(CANARY);
        MarkdownView view = Markdown.read(body, PUBLIC, ALL);
        assertThat(view + Markdown.source(body, PUBLIC)).as(body).doesNotContain(CANARY);
        assertThat(view.sections()).allMatch(section -> section.audience() == PUBLIC);
        assertThat(view.parts()).allMatch(part -> part.script().isEmpty());
        assertSectionsAreThoseOfTheViews(body);
    }

    private static void assertSectionsAreThoseOfTheViews(String body) {
        var sections = Markdown.sections(body, _ -> ALL);
        assertThat(sections.get(PUBLIC)).isEqualTo(Markdown.read(body, PUBLIC, ALL).sections());
        assertThat(sections.get(ADVISOR)).isEqualTo(Markdown.read(body, ADVISOR, ALL).sections());
    }

    @Test
    void textThatHidesNothingHasTheSameSectionsForAll() {
        assertSectionsAreThoseOfTheViews("Ind\n\n## Ud\n\n[[moms]] :::tip\nRåd\n:::\n");
    }
}
