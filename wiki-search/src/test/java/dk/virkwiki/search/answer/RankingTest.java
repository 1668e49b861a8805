package dk.virkwiki.search.answer;

import static dk.virkwiki.search.index.SearchFixtures.article;
import static dk.virkwiki.search.index.SearchFixtures.titles;
import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.search.SearchQuery;
import dk.virkwiki.search.SearchResult;
import dk.virkwiki.search.index.ArticleIndex;
import dk.virkwiki.search.index.SearchFixtures;
import dk.virkwiki.shared.Audience;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static SearchResult find(ArticleIndex index, String text) {
        return new ArticleSearch(index).search(SearchQuery.of(text), Audience.PUBLIC);
    }

    @Test
    void articleNamedByTheQueryStandsBeforeThoseThatLinkToIt() {
        String link = "Læs også: Sådan læser virksomheden Digital Post.";
        try (var index =
                SearchFixtures.memoryIndex(
                        article("Sådan læser virksomheden Digital Post")
                                .body("Log ind, og vælg posten. " + "Mere om det her. ".repeat(20))
                                .saved(),
                        article("Ny kasserer").body(link, "Giv adgang.", link).saved(),
                        article("Frivillig").body(link, "Få adgang.", link).saved(),
                        article("Regnskab").body("En forening har et regnskab.").saved(),
                        article("Moms").body("En virksomhed betaler moms.").saved(),
                        article("Løn").body("En ansat får løn.").saved())) {
            assertThat(titles(find(index, "virksomhed læse post")))
                    .startsWith("Sådan læser virksomheden Digital Post");
        }
    }

    @Test
    void wordReadInManyWaysMakesARowCountNoMore() {
        try (var index =
                SearchFixtures.memoryIndex(
                        article("Post").body("Hent digital post, når det passer.").saved(),
                        article("Et").body("Digital foreningshåndbog og foreningsregler.").saved(),
                        article("To").body("Digital forening med foreningsnummer.").saved(),
                        article("Tre").body("En forening med foreningsregnskab.").saved())) {
            float finished = find(index, "en digital forening ").hits().getFirst().score();
            float unfinished = find(index, "en digital forening").hits().getFirst().score();
            assertThat(unfinished).isLessThan(1.5f * finished);
        }
    }

    @Test
    void textThatNoLongerHoldsComesAfterEverythingThatDoes() {
        try (var index =
                SearchFixtures.memoryIndex(
                        article("NemID til foreningen")
                                .body("Bestil NemID her.")
                                .outdated()
                                .saved(),
                        article("Post").body("NemID findes ikke mere i post.").saved(),
                        article("Bank").body("Banken spørger ikke efter NemID.").saved(),
                        article("Gammelt").body("NemID og NemID.").outdated().saved())) {
            var found = titles(find(index, "nemid foreningen"));

            assertThat(found).hasSize(4);
            assertThat(found.subList(0, 2)).containsExactlyInAnyOrder("Post", "Bank");
            assertThat(found.get(2)).isEqualTo("NemID til foreningen");
        }
    }

    @Test
    void wordsBesideEachOtherCountMoreThanWordsApart() {
        String between = "Her er en lang tekst om noget helt andet, som ingen leder efter. ";
        try (var index =
                SearchFixtures.memoryIndex(
                        article("Et")
                                .body("Betal renten. " + between.repeat(4) + "Betal et gebyr.")
                                .saved(),
                        article("To")
                                .body("Betal gebyret. " + between.repeat(4) + "Betal en rente.")
                                .saved(),
                        article("Tre").body(between).saved())) {
            assertThat(titles(find(index, "betal gebyret "))).startsWith("To");
            assertThat(titles(find(index, "betal renten "))).startsWith("Et");
        }
    }

    @Test
    void wordsInOnePassageCountMoreThanWordsFarApart() {
        String between = "Her er en lang tekst om noget helt andet, som ingen leder efter. ";
        try (var index =
                SearchFixtures.memoryIndex(
                        article("Spredt")
                                .body("Om gebyr. " + between.repeat(8) + "Om rykker og frist.")
                                .saved(),
                        article("Samlet")
                                .body(
                                        between.repeat(4)
                                                + "Gebyr, rykker, frist. "
                                                + between.repeat(4))
                                .saved())) {
            assertThat(titles(find(index, "frist gebyr rykker "))).startsWith("Samlet");
        }
    }

    @Test
    void titleThatIsTheQueryStandsBeforeTitlesThatHoldIt() {
        try (var index =
                SearchFixtures.memoryIndex(
                        article("Betal moms til tiden").body("Betal moms. Moms.").saved(),
                        article("Betal moms").body("Sådan gør du.").saved(),
                        article("Told").body("Told.").saved())) {
            assertThat(titles(find(index, "betal moms"))).startsWith("Betal moms");
        }
    }

    @Test
    void compoundMakesUpForTwoWords() {
        try (var index =
                SearchFixtures.memoryIndex(
                        article("A").body("Brevfletning er let.").saved(),
                        article("B").body("Et brev er let. Fletning af kurve.").saved(),
                        article("C").body("Brev. Post.").saved())) {
            assertThat(titles(find(index, "brev fletning"))).startsWith("A");
        }
    }
}
