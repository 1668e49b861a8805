package dk.virkwiki.markdown;

import static dk.virkwiki.shared.Audience.ADVISOR;
import static dk.virkwiki.shared.Audience.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.shared.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links lead only where a page may lead. */
class LinksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#x0A;script:alert(1)",
                "&#106;avascript:x",
                "javascript&colon;alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//evil.dk",
                "\\\\\\\\evil.dk",
                "/\\\\evil.dk",
                "&#1;javascript:x",
                "<javascript:alert(1)>",
                "blob:x",
                "<&#x200b;javascript:x>",
                "jar:https://x",
                "<java\tscript:x>",
                "ftp://x"
            })
    void unsafeAddressBecomesItsWords(String address) {
        assertThat(html("[ord](" + address + ")", PUBLIC)).contains("ord").doesNotContain("href");
        assertThat(html("![ord](" + address + ")", PUBLIC))
                .contains("ord")
                .doesNotContain("href")
                .doesNotContain("src");
        assertThat(html("[ord]\n\n[ord]: " + address, PUBLIC)).doesNotContain("href");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:x", "vbscript:x"})
    void unsafeAddressInAngleBracketsIsText(String address) {
        assertThat(html("<" + address + ">", PUBLIC)).doesNotContain("href");
    }

    @Test
    void safeAddressesAreKept() {
        assertThat(html("[a](https://x.dk/?a=1&b=\"2\")", PUBLIC))
                .contains(
                        "<a href=\"https://x.dk/?a=1&amp;b=&quot;2&quot;\" rel=\"noopener\">a</a>");
        assertThat(html("[a](mailto:a@b.dk) <tel:112>", PUBLIC))
                .contains("<a href=\"mailto:a@b.dk\">a</a>")
                .contains("<a href=\"tel:112\">tel:112</a>");
        assertThat(html("[a](emne/side#x) [b](?q=a:b) [c](<en side>)", PUBLIC))
                .contains("href=\"emne/side#x\"")
                .contains("href=\"?q=a:b\"")
                .contains("href=\"en%20side\"");
    }

    @Test
    void htmlIsText() {
        assertThat(html("<script>alert(1)</script> <b onclick=x>a</b>", PUBLIC))
                .isEqualTo(
                        "<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;b onclick=x&gt;a&lt;/b&gt;</p>\n");
        assertThat(html("<div>\n\n<!-- x -->", PUBLIC)).contains("&lt;div&gt;", "&lt;!-- x --&gt;");
    }

    @Test
    void wikiLinksFindArticlesForThisAudienceOnly() {
        WikiLinks links = MarkdownDialectTest.LINKS;
        assertThat(Markdown.read("[[findes]] [[mangler]] [[Findes|x]]", PUBLIC, links).html())
                .isEqualTo(
                        "<p><a href=\"/a/findes\">Den findes</a> mangler <a href=\"/a/findes\">x</a></p>\n");
        assertThat(Markdown.read("[[mangler]]", ADVISOR, links).html())
                .isEqualTo("<p><span class=\"wiki-missing\">mangler</span></p>\n");
    }

    @Test
    void wikiLinksAreListedOnceAndInOrder() {
        String body =
                "[[b]] [[a|x]]\n\n| c |\n|---|\n| [[c|y]] [[b]] |\n\n:::sig\n[[d]]\n:::\n`[[e]]`";
        assertThat(Markdown.read(body, PUBLIC, WikiLinks.none()).wikiLinks())
                .containsExactly("b", "a", "c");
        assertThat(Markdown.read(body, ADVISOR, WikiLinks.none()).wikiLinks())
                .containsExactly("b", "a", "c", "d");
        assertThat(Markdown.wikiLinks(body))
                .startsWith(new MarkdownLink(1, "b"), new MarkdownLink(1, "a"))
                .endsWith(new MarkdownLink(8, "d"));
    }

    @Test
    void codeShowsWikiLinksAsWritten() {
        assertThat(html("`[[a|b]]`\n\n```\n[[a|b]]\n```", PUBLIC))
                .contains("<code>[[a|b]]</code>")
                .contains("<code>[[a|b]]\n</code>");
        assertThat(Markdown.source("[[a|b]] [[c]]", PUBLIC)).isEqualTo("[[a|b]] [[c]]\n");
    }

    @Test
    void linksDoNotNest() {
        assertThat(html("[a [[b]] ![c](https://x.dk/c.png) https://y.dk](https://z.dk)", ADVISOR))
                .containsOnlyOnce("<a ");
    }

    private static String html(String body, Audience audience) {
        return Markdown.read(body, audience, MarkdownDialectTest.LINKS).html();
    }
}
