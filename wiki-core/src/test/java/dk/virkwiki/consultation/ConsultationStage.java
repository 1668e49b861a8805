package dk.virkwiki.consultation;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Advisors, the shipped code lists and a clock that can be moved, on any store. */
abstract class ConsultationStage {
    static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

    static final Actor METTE =
            new Actor("mette", "Mette Holm", Role.ADVISOR, null, "Aalborg Bibliotekerne");
    static final Actor ALI =
            new Actor("ali", "Ali Yilmaz", Role.ADVISOR, null, "Roskilde Bibliotekerne");
    static final Actor SARA = new Actor("sara", "Sara Lund", Role.EDITOR, "SKTST", null);
    static final Actor JENS = new Actor("jens", "Jens Bak", Role.COORDINATOR, null, null);
    static final Actor ADMIN = new Actor("admin", "Admin", Role.ADMIN, null, null);
    static final Actor READER = new Actor("laeser", "Læser", Role.READER, null, null);

    final MovableClock clock = new MovableClock();
    final Told told = new Told();
    private AnnotationConfigApplicationContext context;
    Consultations consultations;
    Registrations registrations;

    abstract MongoTemplate template();

    @BeforeEach
    void open() {
        clock.now = START;
        reopen();
        for (var list : CodeList.values()) {
            list(list, shipped(list));
        }
    }

    /** Starts the wiki on what the store holds. */
    void reopen() {
        context = new AnnotationConfigApplicationContext();
        context.registerBean("clock", Clock.class, () -> clock);
        context.registerBean("mongo", MongoOperations.class, this::template);
        context.registerBean(Told.class, () -> told);
        for (var finder : finders()) {
            context.registerBean(CauseWords.class, () -> finder);
        }
        context.scan(
                "dk.virkwiki.article",
                "dk.virkwiki.audit",
                "dk.virkwiki.code",
                "dk.virkwiki.consultation",
                "dk.virkwiki.folder");
        context.refresh();
        consultations = get(Consultations.class);
        registrations = get(Registrations.class);
    }

    /** Who reads Danish; nobody, unless a test needs it. */
    List<CauseWords> finders() {
        return List.of();
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** Puts a list in place of the one there is. */
    void list(CodeList list, String source) {
        var lists = get(CodeLists.class);
        int number = lists.file(list).map(file -> file.number()).orElse(0);
        lists.edit(ADMIN, list, number, source);
    }

    static String shipped(CodeList list) {
        try {
            return Files.readString(Path.of("../articles/_data/" + list.id() + ".yml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() {
        context.close();
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    static Registration solved(String... causes) {
        return Registration.of(List.of(causes), Result.of(Outcome.SOLVED));
    }

    /** A listener as those that count are: it hears of each change, and may fail. */
    static final class Told {
        final List<ConsultationSaved> events = new ArrayList<>();
        boolean failing;

        @EventListener
        synchronized void saved(ConsultationSaved event) {
            if (failing) {
                throw new IllegalStateException("the counter is broken");
            }
            events.add(event);
        }
    }

    static final class MovableClock extends Clock {
        volatile Instant now = START;

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
