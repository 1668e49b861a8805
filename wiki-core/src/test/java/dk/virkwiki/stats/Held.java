package dk.virkwiki.stats;

import dk.virkwiki.consultation.Circumstances;
import dk.virkwiki.consultation.Consultation;
import dk.virkwiki.consultation.Keeping;
import dk.virkwiki.consultation.Missing;
import dk.virkwiki.consultation.Outcome;
import dk.virkwiki.consultation.Place;
import dk.virkwiki.consultation.Registration;
import dk.virkwiki.consultation.Result;
import dk.virkwiki.consultation.UsedArticle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Builds a registered consultation; what is not said is as simple as can be. */
final class Held {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private String id = "consultation-" + NUMBER.incrementAndGet();
    private Place place = new Place("Aalborg Bibliotekerne", "Aalborg");
    private LocalDate day = LocalDate.parse("2026-11-23");
    private int times = 1;
    private long version;
    private List<String> causes = List.of("A1");
    private Outcome outcome = Outcome.SOLVED;
    private String organisationType;
    private String channel;
    private List<String> barriers = List.of();
    private Integer minutes;
    private final List<UsedArticle> articles = new ArrayList<>();
    private Missing missing;

    static Held held() {
        return new Held();
    }

    Held id(String key) {
        id = key;
        return this;
    }

    Held at(String library, String municipality) {
        place = new Place(library, municipality);
        return this;
    }

    Held on(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    Held times(int many) {
        times = many;
        return this;
    }

    Held version(long number) {
        version = number;
        return this;
    }

    Held causes(String... codes) {
        causes = List.of(codes);
        return this;
    }

    Held outcome(Outcome how) {
        outcome = how;
        return this;
    }

    Held organisationType(String code) {
        organisationType = code;
        return this;
    }

    Held channel(String code) {
        channel = code;
        return this;
    }

    Held barriers(String... codes) {
        barriers = List.of(codes);
        return this;
    }

    Held minutes(int many) {
        minutes = many;
        return this;
    }

    Held opened(String article) {
        articles.add(new UsedArticle(article, false));
        return this;
    }

    Held solvedBy(String article) {
        articles.add(new UsedArticle(article, true));
        return this;
    }

    Held missing() {
        missing = new Missing("hvem giver bøden");
        return this;
    }

    Consultation done() {
        return new Consultation(
                id,
                place,
                day,
                times,
                new Registration(
                        causes,
                        Result.of(outcome),
                        new Circumstances(organisationType, channel, barriers, minutes),
                        articles,
                        missing),
                new Keeping(null, null, null, null),
                version);
    }
}
