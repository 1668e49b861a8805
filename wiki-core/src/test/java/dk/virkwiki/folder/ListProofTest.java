package dk.virkwiki.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Problem;
import dk.virkwiki.code.CodeList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListProofTest {
    @Test
    void unknownArticleIsNamedWithTheLineOfItsOwnAndNotOfALongerOne() {
        var text = "- code: a\n  articles: [moms-frist]\n- code: b\n  articles:\n    - moms\n";
        var proof = new ListProof(CodeList.COMPETENCES, text);
        assertThat(proof.articles()).containsExactly("moms-frist", "moms");
        assertThat(proof.problems(Map.of("moms-frist", ArticleType.GUIDE)))
                .containsExactly(Problem.error(5, "liste-artikel-findes-ikke", "articles: moms"));
    }

    @Test
    void otherListsAndBrokenFilesAreLeftAlone() {
        var text = "- code: a\n  articles: [x]\n  url: x\n";
        assertThat(new ListProof(CodeList.TOPICS, text).problems(Map.of())).isEmpty();
        assertThat(new ListProof(CodeList.COMPETENCES, "- [").problems(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ekurser.nu",
                "https://",
                "https://a\"b.dk/",
                "data:text/html,x",
                "https://bruger@ekurser.nu/",
                "//ekurser.nu/"
            })
    void onlyAddressesOfOtherSitesAreTaken(String url) {
        assertThat(ListProof.isAddress(url)).isFalse();
        var text = "- code: a\n  url: '" + url + "'\n";
        assertThat(new ListProof(CodeList.EXTERNAL_COURSES, text).problems(Map.of()))
                .containsExactly(Problem.error(1, "liste-adresse", "a: " + url));
        assertThat(ListProof.isAddress("https://ekurser.nu/")).isTrue();
    }
}
