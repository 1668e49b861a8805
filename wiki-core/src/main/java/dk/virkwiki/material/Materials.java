package dk.virkwiki.material;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.selfservice.SelfServices;
import dk.virkwiki.selfservice.ServiceStatus;
import dk.virkwiki.shared.Audience;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The front door to material: what there is, whether it can still be used, and what it lacks. */
@Service
public class Materials {
    private final MaterialShelf shelf;
    private final SelfServices services;
    private final Clock clock;

    Materials(MaterialShelf shelf, SelfServices services, Clock clock) {
        this.shelf = shelf;
        this.services = services;
        this.clock = clock;
    }

    /** What this audience finds; what can no longer be used comes last, then by title. */
    public List<Shelved> find(MaterialFilter filter, Audience audience) {
        return shelved(audience).filter(s -> filter.takes(s.material())).toList();
    }

    /** This article as material, if it is any. */
    public Optional<Shelved> of(Article article) {
        return Material.of(article).map(this::shelved);
    }

    /**
     * Material that lacks something.
     *
     * @param owner code of the authority that answers for it, or null for all
     * @throws dk.virkwiki.shared.NotAllowed when the person does not look after texts
     */
    public List<Shelved> lacking(Actor actor, MaterialGap gap, @Nullable String owner) {
        MaterialPolicy.requireMaySeeGaps(actor);
        return shelved(Audience.ADVISOR)
                .filter(gap::isIn)
                .filter(s -> owner == null || owner.equals(s.material().metadata().owner()))
                .toList();
    }

    /**
     * How much material lacks what.
     *
     * @param owner code of the authority that answers for it, or null for all
     * @throws dk.virkwiki.shared.NotAllowed when the person does not look after texts
     */
    public Map<MaterialGap, Integer> gaps(Actor actor, @Nullable String owner) {
        var counts = new EnumMap<MaterialGap, Integer>(MaterialGap.class);
        for (var gap : MaterialGap.values()) {
            counts.put(gap, lacking(actor, gap, owner).size());
        }
        return counts;
    }

    private Stream<Shelved> shelved(Audience audience) {
        var danish = Collator.getInstance(Locale.of("da"));
        return shelf.contents().material().stream()
                .filter(material -> material.metadata().isReadableBy(audience))
                .map(this::shelved)
                .sorted(
                        Comparator.comparing((Shelved s) -> !s.isCurrent())
                                .thenComparing(s -> s.material().metadata().title(), danish)
                                .thenComparing(s -> s.material().articleId()));
    }

    private Shelved shelved(Material material) {
        return new Shelved(material, staleness(material).orElse(null));
    }

    private Optional<Staleness> staleness(Material material) {
        var metadata = material.metadata();
        if (metadata.isOutdated()) {
            return Optional.of(new Staleness(Staleness.Why.WITHDRAWN, ""));
        }
        var today = LocalDate.now(clock.withZone(Material.DENMARK));
        var last = metadata.freshness().validTo();
        if (last != null && last.isBefore(today)) {
            return Optional.of(new Staleness(Staleness.Why.EXPIRED, last.toString()));
        }
        return closedService(material).or(() -> closedWord(material, today));
    }

    private Optional<Staleness> closedService(Material material) {
        return services.find(material.metadata().tags().selfServices()).stream()
                .filter(service -> service.status() == ServiceStatus.CLOSED)
                .findFirst()
                .map(service -> new Staleness(Staleness.Why.SERVICE_CLOSED, service.name()));
    }

    private Optional<Staleness> closedWord(Material material, LocalDate today) {
        if (material.about().isEmpty()) {
            return Optional.empty();
        }
        var ended = shelf.contents().ended();
        return material.about().stream()
                .map(ended::get)
                .filter(word -> word != null && !word.day().isAfter(today))
                .findFirst()
                .map(word -> new Staleness(Staleness.Why.WORD_CLOSED, word.word()));
    }
}
