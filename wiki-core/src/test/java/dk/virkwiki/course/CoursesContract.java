package dk.virkwiki.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Accounts;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.NewAccount;
import dk.virkwiki.account.Role;
import dk.virkwiki.erasure.Erasures;
import dk.virkwiki.folder.ArticleImport;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What courses promise, whichever store progress is kept in. */
abstract class CoursesContract {
    private static final Actor READER = Actor.anonymous();
    private static final Actor METTE = new Actor("mette", "Mette", Role.ADVISOR, null, "Aalborg");
    private static final Actor KAI = new Actor("kai", "Kai", Role.COORDINATOR, null, null);
    private static final Actor ADMIN = new Actor("admin", "Ada", Role.ADMIN, null, null);
    private static final Map<Integer, Set<Integer>> RIGHT = Map.of(1, Set.of(1));

    @TempDir Path folder;
    CoreFixture core;

    abstract MongoClient client();

    @BeforeEach
    void open() throws IOException {
        core = CoreFixture.on(client(), "virkwiki");
        take("Hvem?", "public");
    }

    @AfterEach
    void close() {
        core.close();
    }

    private void take(String question, String visibility) throws IOException {
        Files.createDirectories(folder.resolve("vejleder"));
        Files.writeString(
                folder.resolve("vejleder/kursus-ny-it-vejleder.md"),
                "---\ntitle: Kursus\nslug: kursus-ny-it-vejleder\ntype: course\nowner: ERST\n"
                        + "status: published\nvisibility: "
                        + visibility
                        + "\n---\nStart.\n\n## En {#en}\n\n:::quiz\n"
                        + question
                        + "\n\n- [x] A\n- [ ] B\n\nFordi.\n:::\n\n## To {#to}\n\nTekst.\n");
        core.get(ArticleImport.class).run(folder, _ -> {});
    }

    private Courses courses() {
        return core.get(Courses.class);
    }

    private CourseEdition course(Actor actor) {
        return courses().find(actor, Courses.FOR_NEW_ADVISORS).orElseThrow();
    }

    private void complete(Actor actor) {
        courses().answer(actor, course(actor), "en", RIGHT);
        courses().answer(actor, course(actor), "to", Map.of());
    }

    /** Permission P165. */
    @Test
    void onlyThoseWhoMayReadTheArticleFindTheCourse() throws IOException {
        assertThat(courses().find(READER, Courses.FOR_NEW_ADVISORS)).isPresent();
        take("Hvem?", "advisor");
        assertThat(courses().find(READER, Courses.FOR_NEW_ADVISORS)).isEmpty();
        assertThat(courses().find(METTE, Courses.FOR_NEW_ADVISORS)).isPresent();
    }

    /** Permission P167. */
    @Test
    void progressIsKeptOnceHoweverOftenItIsSentAndForEachPersonAlone() {
        assertThat(courses().answer(METTE, course(METTE), "en", Map.of(1, Set.of(2))).isPassed())
                .isFalse();
        assertThat(courses().progress(METTE, course(METTE))).isEqualTo(Progress.NONE);
        courses().answer(METTE, course(METTE), "en", RIGHT);
        courses().answer(METTE, course(METTE), "en", RIGHT);
        assertThat(courses().progress(METTE, course(METTE)).taken()).containsExactly("en");
        assertThat(courses().progress(METTE, course(METTE)).completed()).isNull();
        complete(METTE);
        var completed = courses().progress(METTE, course(METTE)).completed();
        assertThat(completed).isNotNull();
        complete(METTE);
        assertThat(courses().progress(METTE, course(METTE)).completed()).isEqualTo(completed);
        assertThat(courses().progress(KAI, course(KAI))).isEqualTo(Progress.NONE);
    }

    /** Permission P168. */
    @Test
    void nothingIsKeptOfThoseWithoutALogin() {
        assertThat(courses().answer(READER, course(READER), "en", RIGHT).isPassed()).isTrue();
        assertThat(courses().progress(READER, course(READER))).isEqualTo(Progress.NONE);
        assertThatThrownBy(() -> courses().answer(READER, course(READER), "tre", RIGHT))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void lessonThatAsksSomethingElseIsNewUntilItIsAnsweredAgain() throws IOException {
        complete(METTE);
        take("Hvem nu?", "public");
        assertThat(courses().progress(METTE, course(METTE)).changed()).containsExactly("en");
        courses().answer(METTE, course(METTE), "en", RIGHT);
        assertThat(courses().progress(METTE, course(METTE)).changed()).isEmpty();
    }

    /** Permission P170. */
    @Test
    void newAdvisorIsLedToTheCourseUntilItIsCompletedOrDeclined() {
        assertThat(courses().forNewAdvisor(METTE)).isPresent();
        assertThat(courses().forNewAdvisor(KAI)).isEmpty();
        assertThat(courses().forNewAdvisor(READER)).isEmpty();
        courses().dismissForNewAdvisor(METTE);
        courses().dismissForNewAdvisor(METTE);
        assertThat(courses().forNewAdvisor(METTE)).isEmpty();
    }

    /** Permissions P169 and P172. */
    @Test
    void coordinatorsSeeWhoCompletedItUntilThePersonIsErased() {
        core.get(Accounts.class)
                .invite(new NewAccount("mette", "Mette", Role.ADVISOR, null, "Aalborg"));
        complete(METTE);
        assertThat(courses().completions(KAI, course(KAI)))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.name()).isEqualTo("Mette");
                            assertThat(row.library()).isEqualTo("Aalborg");
                        });
        assertThat(courses().completions(ADMIN, course(ADMIN))).hasSize(1);
        assertThatThrownBy(() -> courses().completions(METTE, course(METTE)))
                .isInstanceOf(NotAllowed.class);
        core.get(Erasures.class).erase(ADMIN, "mette");
        assertThat(courses().completions(KAI, course(KAI))).isEmpty();
        assertThat(courses().progress(METTE, course(METTE))).isEqualTo(Progress.NONE);
    }

    private Refreshers refreshers() {
        return core.get(Refreshers.class);
    }

    private List<String> lessonsWaiting(Actor actor) {
        return refreshers().waiting(actor).stream()
                .flatMap(refresher -> refresher.lessons().stream())
                .map(Lesson::id)
                .toList();
    }

    @Test
    void otherSpellingOrMarksAreNothingNew() throws IOException {
        take("Hvem er rettighedsadminstrator?", "public");
        complete(METTE);
        take("Hvem er rettighedsadministrator", "public");
        assertThat(courses().progress(METTE, course(METTE)).changed()).isEmpty();
        assertThat(lessonsWaiting(METTE)).isEmpty();
        take("Hvem er ikke rettighedsadministrator?", "public");
        assertThat(courses().progress(METTE, course(METTE)).changed()).containsExactly("en");
        assertThat(lessonsWaiting(METTE)).containsExactly("en");
    }

    /** Permission P210. */
    @Test
    void whoCompletedACourseHearsOfWhatIsNewUntilItIsAnsweredAndNobodyElseDoes()
            throws IOException {
        complete(METTE);
        courses().answer(KAI, course(KAI), "en", RIGHT);
        assertThat(refreshers().waiting(METTE)).isEmpty();
        take("Hvem nu?", "public");
        assertThat(lessonsWaiting(METTE)).containsExactly("en");
        assertThat(lessonsWaiting(KAI)).isEmpty();
        assertThat(lessonsWaiting(ADMIN)).isEmpty();
        assertThat(lessonsWaiting(READER)).isEmpty();
        courses().answer(METTE, course(METTE), "en", RIGHT);
        assertThat(lessonsWaiting(METTE)).isEmpty();
    }

    /** Permission P211. */
    @Test
    void whoDeclinesHearsOfTheNextChangeButNotOfItsSpelling() throws IOException {
        complete(METTE);
        take("Hvem bliver rettighedsadminstrator?", "public");
        refreshers().decline(METTE, Courses.FOR_NEW_ADVISORS);
        refreshers().decline(METTE, Courses.FOR_NEW_ADVISORS);
        refreshers().decline(ADMIN, Courses.FOR_NEW_ADVISORS);
        assertThat(lessonsWaiting(METTE)).isEmpty();
        assertThat(courses().progress(METTE, course(METTE)).changed()).containsExactly("en");
        take("Hvem bliver rettighedsadministrator?", "public");
        assertThat(lessonsWaiting(METTE)).isEmpty();
        take("Hvem bliver kasserer?", "public");
        assertThat(lessonsWaiting(METTE)).containsExactly("en");
    }
}
