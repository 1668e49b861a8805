package dk.virkwiki.linkcheck;

import dk.virkwiki.account.Actor;
import dk.virkwiki.link.Links;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotAllowed;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** The front door to the check of addresses on other sites. */
@Service
public class AddressChecks {
    /** Most addresses in one answer. */
    public static final int MAX_ROWS = 500;

    private static final Logger LOG = LoggerFactory.getLogger(AddressChecks.class);
    private static final Duration CLAIM = Duration.ofMinutes(10);
    private static final int MOST_HOSTS = 1_000;

    private final AddressCheckRepository repository;
    private final Links links;
    private final LinkCheckProperties settings;
    private final Clock clock;
    private final Asker asker;
    private final Map<String, Instant> askedAt =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
                    return size() > MOST_HOSTS;
                }
            };

    AddressChecks(
            AddressCheckRepository repository,
            Links links,
            LinkCheckProperties settings,
            Clock clock,
            Asker asker) {
        this.repository = repository;
        this.links = links;
        this.settings = settings;
        this.clock = clock;
        this.asker = asker;
    }

    /** Whether other sites are asked on this site. */
    public boolean isEnabled() {
        return settings.enabled();
    }

    /** Notes the addresses of all articles and of the register that are not known yet. */
    public void gather() {
        if (settings.enabled()) {
            links.eachAddress(this::note);
        }
    }

    private void note(String address) {
        repository.note(AddressCheck.fresh(address, host(address), now()));
    }

    /**
     * Asks for the address that is most due, unless its host was asked just now.
     *
     * @return whether there was one that is due
     */
    public synchronized boolean checkNext() {
        if (!settings.enabled()) {
            return false;
        }
        var now = now();
        var claimed = repository.claim(now, now.plus(CLAIM));
        claimed.ifPresent(check -> check(check, now));
        return claimed.isPresent();
    }

    private void check(AddressCheck check, Instant now) {
        if (!links.isNamed(check.id())) {
            repository.remove(check.id());
            return;
        }
        var rested = askedAt.getOrDefault(check.host(), Instant.MIN);
        if (!rested.equals(Instant.MIN) && rested.plus(settings.pause()).isAfter(now)) {
            var later = rested.plus(settings.pause());
            repository.save(put(check, later));
            return;
        }
        var answer = asker.ask(check.id());
        askedAt.put(check.host(), now());
        repository.save(check.answered(answer, now(), now().plus(settings.every())));
        if (answer.state().needsLook()) {
            LOG.info("The address {} is {} ({})", check.id(), answer.state(), answer.detail());
        }
    }

    private static AddressCheck put(AddressCheck check, Instant due) {
        return new AddressCheck(
                check.id(),
                check.host(),
                check.state(),
                check.detail(),
                check.asked(),
                check.since(),
                due);
    }

    /**
     * Addresses in this state, the newest first.
     *
     * @throws NotAllowed when the person is no advisor, editor or of those who run the wiki
     */
    public List<AddressCheck> find(Actor reader, AddressState state) {
        if (reader.isAnonymous() || reader.audience() != Audience.ADVISOR) {
            throw new NotAllowed("kun-vejledere-ser");
        }
        return repository.find(state, MAX_ROWS);
    }

    private static String host(String address) {
        try {
            var host = URI.create(address).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
