package dk.virkwiki.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What gaps promise, whichever store they are kept in. */
abstract class GapsContract {
    static final Actor ADVISOR =
            new Actor("mette", "Mette Holm", Role.ADVISOR, null, "Aalborg Bibliotekerne");
    static final Actor EDITOR = new Actor("sara", "Sara Lund", Role.EDITOR, "SKTST", null);

    CoreFixture core;
    Gaps gaps;

    abstract MongoClient client();

    @BeforeEach
    void open() {
        core = CoreFixture.on(client(), "virkwiki");
        gaps = core.get(Gaps.class);
    }

    @AfterEach
    void close() {
        core.close();
    }

    private static NewGap gap(String key, String words, String text) {
        return new NewGap(key, words, text);
    }

    @Test
    void sameNeedAddsUpAndKeepsItsLastWords() {
        gaps.note(ADVISOR, gap("bod hjemmesid", "bøder hjemmeside", ""));
        gaps.note(ADVISOR, gap("momsfrist", "momsfrist", ""));
        gaps.note(ADVISOR, gap("bod hjemmesid", "hjemmeside bøde", "Hvem giver bøden?"));

        var today = LocalDate.parse("2026-11-23");
        assertThat(gaps.page(EDITOR, 0, 10))
                .containsExactly(
                        new Gap(
                                "bod hjemmesid",
                                "hjemmeside bøde",
                                2,
                                today,
                                today,
                                List.of(
                                        new Gap.Note(
                                                "Hvem giver bøden?",
                                                "Aalborg Bibliotekerne",
                                                today))),
                        new Gap("momsfrist", "momsfrist", 1, today, today, List.of()));
        assertThat(gaps.page(EDITOR, 1, 10)).extracting(Gap::id).containsExactly("momsfrist");
    }

    @Test
    void nothingSaysWhoMissedIt() {
        gaps.note(ADVISOR, gap("bod", "bøde", "Hvem giver den?"));

        var stored = core.get(MongoTemplate.class).findAll(Document.class, "gaps");
        assertThat(stored).hasSize(1);
        assertThat(stored.getFirst().toJson()).doesNotContain("mette").doesNotContain("Holm");
    }

    @Test
    void onlyTheLastNotesAreKept() {
        IntStream.range(0, 25).forEach(i -> gaps.note(ADVISOR, gap("bod", "bøde", "Nr. " + i)));

        var gap = gaps.page(EDITOR, 0, 1).getFirst();
        assertThat(gap.count()).isEqualTo(25);
        assertThat(gap.notes()).hasSize(20);
        assertThat(gap.notes().getLast().text()).isEqualTo("Nr. 24");
    }

    @Test
    void closedGapIsGoneUntilItIsMissedAgain() {
        gaps.note(ADVISOR, gap("bod", "bøde", ""));
        gaps.close(EDITOR, "bod");
        assertThat(gaps.page(EDITOR, 0, 10)).isEmpty();

        gaps.note(ADVISOR, gap("bod", "bøde", ""));
        assertThat(gaps.page(EDITOR, 0, 10)).extracting(Gap::count).containsExactly(1);
    }

    @Test
    void personalNumbersEmptyAndOverlongTextsAreRefused() {
        assertThatThrownBy(() -> gap("x", "moms for 010203-1234", "")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> gap("x", "moms", "hun er 010203 1234"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> gap("x", " ", "")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> gap("x", "moms", "a".repeat(201))).isInstanceOf(Invalid.class);
    }

    /** Permissions P21, P22. */
    @Test
    void advisorsNoteAndEditorsSee() {
        var reader = new Actor("bo", "Bo", Role.READER, null, null);
        var gap = gap("bod", "bøde", "");
        assertThatThrownBy(() -> gaps.note(Actor.anonymous(), gap)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> gaps.note(reader, gap)).isInstanceOf(NotAllowed.class);
        for (var role : List.of(Role.EDITOR, Role.COORDINATOR, Role.ADMIN)) {
            var actor = new Actor("x", "X", role, "SKTST", null);
            gaps.note(actor, gap);
            assertThat(gaps.page(actor, 0, 10)).hasSize(1);
        }
        for (var other : List.of(Actor.anonymous(), reader, ADVISOR)) {
            assertThatThrownBy(() -> gaps.page(other, 0, 10)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> gaps.close(other, "bod")).isInstanceOf(NotAllowed.class);
        }
    }
}
