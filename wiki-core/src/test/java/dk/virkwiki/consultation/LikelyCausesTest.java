package dk.virkwiki.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.virkwiki.CoreFixture;
import dk.virkwiki.consultation.LikelyCause.Why;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.store.StoreExtension;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Which causes are offered first, and why. */
class LikelyCausesTest extends ConsultationStage {
    @RegisterExtension static final StoreExtension STORE = new StoreExtension();

    private static final CauseWords FINDER =
            words -> words.contains("rykker") ? List.of("A3", "A1") : List.of();

    private LikelyCauses likely;

    @Override
    MongoTemplate template() {
        return CoreFixture.template(STORE.client(), StoreExtension.DATABASE);
    }

    @BeforeEach
    void guess() {
        likely = get(LikelyCauses.class);
        told.events.clear();
    }

    @AfterEach
    void nothingScanned() {
        STORE.noScans();
    }

    private static OpenedArticle opened(String id, boolean solved, String... causes) {
        return new OpenedArticle(id, "/" + id, "Om " + id, List.of(causes), solved, null);
    }

    private static OpenConsultation open(List<String> searches, OpenedArticle... opened) {
        return new OpenConsultation(
                "mette", "key", StopWatch.started(START), searches, List.of(opened), 0L);
    }

    @Override
    List<CauseWords> finders() {
        return List.of(FINDER);
    }

    @Test
    void nothingIsGuessedWhereNothingIsKnown() {
        assertThat(likely.of(METTE, null)).isEmpty();
        assertThat(likely.of(METTE, open(List.of()))).isEmpty();
    }

    @Test
    void searchedWordsLeadAndSayWhichTheyWere() {
        var found = likely.of(METTE, open(List.of("nul", "rykker moms")));

        assertThat(found).hasSize(5);
        assertThat(found.get(0).cause().code()).isEqualTo("A3");
        assertThat(found.get(0).why()).isEqualTo(Why.SEARCHED);
        assertThat(found.get(0).detail()).isEqualTo("rykker moms");
        assertThat(found.get(1).cause().code()).isEqualTo("A1");
        assertThat(found.subList(2, 5)).allMatch(one -> one.why() == Why.SAME_GROUP);
    }

    @Test
    void articleThatSolvedItSaysMoreThanOthersThatWereOpened() {
        var found =
                likely.of(
                        METTE,
                        open(
                                List.of(),
                                opened("momsfrister", false, "A1"),
                                opened("nul", false, "A3", "A1"),
                                opened("mitid", true, "C1")));

        assertThat(found.get(0).cause().code()).isEqualTo("C1");
        assertThat(found.get(0).why()).isEqualTo(Why.SOLVED);
        assertThat(found.get(0).detail()).isEqualTo("Om mitid");
        assertThat(found.get(1).cause().code()).isEqualTo("A1");
        assertThat(found.get(1).why()).isEqualTo(Why.OPENED);
        assertThat(found.get(1).detail()).isEqualTo("2");
    }

    /** Permission P156. */
    @Test
    void whereAWizardEndedComesFirstWhateverElseWasDone() {
        var ending = new WizardEnding("Ja, du skal", "/", List.of("C1", "B1", "E3", "D1"));
        var wizard = new OpenedArticle("guide", "/g", "Skal du?", List.of("B1"), false, ending);
        var solved = opened("nul", true, "A3", "A1");
        var searches = List.of("rykker", "rykker moms", "moms rykker");

        var found = likely.of(METTE, open(searches, wizard, solved));

        assertThat(found)
                .extracting(one -> one.cause().code())
                .containsExactly("C1", "B1", "E3", "A3", "A1");
        assertThat(found.subList(0, 3))
                .allMatch(one -> one.why() == Why.ENDED && one.detail().equals("Ja, du skal"));
    }

    @Test
    void wizardThatIsOnlyBegunSaysNoMoreThanAnArticleThatWasOpened() {
        var found = likely.of(METTE, open(List.of("rykker"), opened("guide", false, "C1")));

        assertThat(found).extracting(one -> one.cause().code()).startsWith("A3", "A1", "C1");
    }

    @Test
    void habitsOfThisLibraryAreLearnedFromWhatIsRegistered() {
        for (int i = 0; i < 3; i++) {
            registrations.register(METTE, key(), solved("A3", "C4"));
        }
        var undone = registrations.register(METTE, key(), solved("E3"));
        registrations.register(ALI, key(), solved("D1"));
        registrations.undo(METTE, undone.id());
        get(ConsultationUpkeep.class).saveHabits();

        var here = likely.of(METTE, null);
        assertThat(here).extracting(one -> one.cause().code()).startsWith("A3", "C4");
        assertThat(here.get(0).why()).isEqualTo(Why.HERE);
        assertThat(here).noneMatch(one -> one.cause().code().equals("D1"));
        assertThat(here).noneMatch(one -> one.cause().code().equals("E3"));

        var withSearch = likely.of(ALI, open(List.of("rykker")));
        assertThat(withSearch)
                .filteredOn(one -> one.cause().code().equals("C4"))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.why()).isEqualTo(Why.TOGETHER);
                            assertThat(one.detail()).startsWith("Nul-indberetning");
                        });
    }

    @Test
    void guessReadsAHandfulOfDocuments() {
        for (int i = 0; i < 40; i++) {
            registrations.register(METTE, key(), solved("A3", "C4"));
        }
        get(ConsultationUpkeep.class).saveHabits();
        var open = open(List.of("rykker"), opened("nul", false, "A3", "A1"));

        assertThat(STORE.touched(() -> likely.of(METTE, open))).isLessThan(12);
    }

    /** Permissions P81. */
    @Test
    void onlyAdvisorsAreGuessedFor() {
        assertThatThrownBy(() -> likely.of(SARA, null)).isInstanceOf(NotAllowed.class);
    }
}
