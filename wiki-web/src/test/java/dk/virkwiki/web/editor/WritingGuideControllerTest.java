package dk.virkwiki.web.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.BDDMockito.given;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleSummary;
import dk.virkwiki.article.Articles;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(WritingGuideController.class)
class WritingGuideControllerTest {
    @Autowired MockMvcTester mvc;
    @MockitoBean Articles articles;

    private void site(String... slugs) {
        var found =
                Arrays.stream(slugs)
                        .map(slug -> "---\ntitle: T\nslug: " + slug + "\n---\nTekst\n")
                        .map(source -> ArticleFile.read(source).metadata())
                        .map(m -> new ArticleSummary("a", Objects.requireNonNull(m)))
                        .toList();
        given(articles.findSummaries(any(Actor.class), anyCollection())).willReturn(found);
    }

    private void leads(String type, String address) {
        assertThat(mvc.get().uri("/foreslaa/saadan?type=" + type).with(People.by(People.ADVISOR)))
                .hasRedirectedUrl(address);
    }

    @Test
    void everyTypeLeadsToItsOwnGuideOrToTheOneForArticles() {
        site("saadan-skriver-du-en-artikel", "saadan-skriver-du-et-ord");
        leads("term", "/artikler/saadan-skriver-du-et-ord");
        leads("news", "/artikler/saadan-skriver-du-en-artikel");
        leads("course", "/artikler/saadan-skriver-du-en-artikel");
        leads("hulemaleri", "/artikler/saadan-skriver-du-en-artikel");
    }
}
