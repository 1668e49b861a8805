package dk.virkwiki.web.text;

import dk.virkwiki.selfservice.SelfService;
import dk.virkwiki.selfservice.SelfServices;
import dk.virkwiki.selfservice.ServiceStatus;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The ways from a text to the self-services it is about, as far as the register knows them. */
@Component
public class ServiceWays {
    private final SelfServices services;

    ServiceWays(SelfServices services) {
        this.services = services;
    }

    /**
     * A way to a self-service.
     *
     * @param host name of the site it leads to
     */
    public record Way(String href, String name, String host) {}

    /** Those that are open and have an address, in the order asked for. */
    public List<Way> of(Collection<String> codes) {
        return services.find(codes).stream()
                .filter(service -> service.status() != ServiceStatus.CLOSED)
                .filter(service -> service.url().startsWith("https://"))
                .map(ServiceWays::way)
                .toList();
    }

    private static Way way(SelfService service) {
        var host = URI.create(service.url()).getHost();
        return new Way(
                service.url(),
                service.name(),
                host.startsWith("www.") ? host.substring("www.".length()) : host);
    }
}
