package dk.virkwiki.search.answer;

import static dk.virkwiki.search.index.SearchFixtures.article;
import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.search.NearWord;
import dk.virkwiki.search.index.ArticleIndex;
import dk.virkwiki.search.index.SearchFixtures;
import dk.virkwiki.shared.Audience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NearestWordsTest {
    private final ArticleIndex index =
            SearchFixtures.memoryIndex(
                    article("Bødestørrelser")
                            .body("Bøder og bødestørrelser", "!bødeforlæg")
                            .saved(),
                    article("Bøder").body("En bøde").saved());
    private final ArticleSearch search = new ArticleSearch(index);

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void wordThatNoArticleHasIsNearThoseThatBeginAlike() {
        assertThat(search.nearest("\"bødefritagelse\"", Audience.PUBLIC, 5))
                .containsExactly(new NearWord("bøder", 2), new NearWord("bødestørrelser", 1));
        assertThat(search.nearest("xqzwv", Audience.PUBLIC, 5)).isEmpty();
        assertThat(search.nearest("og i", Audience.PUBLIC, 5)).isEmpty();
    }

    @Test
    void wordsOfAdvisorTextAreNearForAdvisorsOnly() {
        assertThat(search.nearest("bødeforlægning", Audience.ADVISOR, 5))
                .contains(new NearWord("bødeforlæg", 1));
        assertThat(search.nearest("bødeforlægning", Audience.PUBLIC, 5))
                .extracting(NearWord::word)
                .doesNotContain("bødeforlæg")
                .contains("bødestørrelser");
    }
}
