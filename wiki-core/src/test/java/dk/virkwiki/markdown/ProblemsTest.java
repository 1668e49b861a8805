package dk.virkwiki.markdown;

import static dk.virkwiki.markdown.MarkdownProblem.Code.EXTERNAL_IMAGE;
import static dk.virkwiki.markdown.MarkdownProblem.Code.MISPLACED_FENCE;
import static dk.virkwiki.markdown.MarkdownProblem.Code.MISSING_ALT;
import static dk.virkwiki.markdown.MarkdownProblem.Code.MISSING_ANCHOR;
import static dk.virkwiki.markdown.MarkdownProblem.Code.MISSPELT_BLOCK;
import static dk.virkwiki.markdown.MarkdownProblem.Code.REPEATED_ID;
import static dk.virkwiki.markdown.MarkdownProblem.Code.STRAY_FENCE;
import static dk.virkwiki.markdown.MarkdownProblem.Code.TOO_DEEP;
import static dk.virkwiki.markdown.MarkdownProblem.Code.UNCLOSED_BLOCK;
import static dk.virkwiki.markdown.MarkdownProblem.Code.UNKNOWN_BLOCK;
import static dk.virkwiki.markdown.MarkdownProblem.Code.UNREADABLE_ID;
import static dk.virkwiki.markdown.MarkdownProblem.Code.UNSAFE_LINK;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Authors are told what to look at, and on which line. */
class ProblemsTest {
    @Test
    void blocksThatAreWrittenWronglyAreNamed() {
        assertThat(Markdown.problems("a\n\n:::sig\nb"))
                .containsExactly(new MarkdownProblem(3, UNCLOSED_BLOCK, "sig"));
        assertThat(Markdown.problems(":::ukendt\n:::\n:::Sig\n:::\n::gør\n:::\n"))
                .containsExactly(
                        new MarkdownProblem(1, UNKNOWN_BLOCK, "ukendt"),
                        new MarkdownProblem(3, MISSPELT_BLOCK, "Sig"),
                        new MarkdownProblem(5, MISSPELT_BLOCK, "gør"));
        assertThat(Markdown.problems("a\n:::\n"))
                .containsExactly(new MarkdownProblem(2, STRAY_FENCE, ""));
        assertThat(Markdown.problems("a\n\nb :::sig c\n\n```\n:::sig\n```\n"))
                .containsExactly(
                        new MarkdownProblem(3, MISPLACED_FENCE, ""),
                        new MarkdownProblem(5, MISPLACED_FENCE, ""));
    }

    @Test
    void anchorsAndAddressesAreChecked() {
        assertThat(
                        Markdown.problems(
                                "## A {#a}\n## B {#a}\n\n[x](#b)\n[y](#a-2) [z](javascript:x)\n"))
                .containsExactly(
                        new MarkdownProblem(2, REPEATED_ID, "a"),
                        new MarkdownProblem(4, MISSING_ANCHOR, "b"),
                        new MarkdownProblem(5, UNSAFE_LINK, "javascript:x"));
    }

    @Test
    void idsHaveAsciiLettersOnly() {
        assertThat(
                        Markdown.problems(
                                "## Næse {#næse}\n\n## B {#A B}\n\n## C {#c}\n\n## Kun {ord}\n"))
                .containsExactly(
                        new MarkdownProblem(1, UNREADABLE_ID, "næse"),
                        new MarkdownProblem(3, UNREADABLE_ID, "A B"));
    }

    @Test
    void picturesNeedWordsAndAPlaceOnThisSite() {
        assertThat(Markdown.problems("![](/a.png) ![b](https://b.dk/b.png)"))
                .containsExactly(
                        new MarkdownProblem(1, MISSING_ALT, "/a.png"),
                        new MarkdownProblem(1, EXTERNAL_IMAGE, "https://b.dk/b.png"));
    }

    @Test
    void deepNestingIsTold() {
        assertThat(Markdown.problems("> ".repeat(60) + "a"))
                .extracting(MarkdownProblem::code)
                .containsExactly(TOO_DEEP);
        assertThat(Markdown.problems("> ".repeat(20) + "a")).isEmpty();
    }

    @Test
    void aTextWithoutFaultsHasNoProblems() {
        assertThat(
                        Markdown.problems(
                                "## A\r\n\r\n::: sig \r\nb\r\n:::\r\n\r\n[op](#a) [[c]]\r\n\r\n```md\r\n:::sig\r\n```\r\n"))
                .isEmpty();
    }
}
