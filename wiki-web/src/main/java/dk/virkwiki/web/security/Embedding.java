package dk.virkwiki.web.security;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which other sites may show a wizard inside their own pages; none when the setting is left out.
 *
 * @param hosts the site's address, such as {@code https://www.skat.dk}, by a short id that its use
 *     is counted under
 */
@ConfigurationProperties("virkwiki.embedding")
public record Embedding(Map<String, String> hosts) {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,30}");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "https://(?:\\*\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?::[0-9]{1,5})?"
                            + "|http://(?:localhost|127\\.0\\.0\\.1)(?::[0-9]{1,5})?");

    public Embedding {
        hosts = Map.copyOf(Objects.requireNonNullElse(hosts, Map.of()));
        hosts.forEach(Embedding::check);
    }

    private static void check(String id, String address) {
        if (!ID.matcher(id).matches() || !ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException(
                    "virkwiki.embedding.hosts." + id + " must be like https://www.example.dk");
        }
    }

    /** The id, when it is one of the listed sites; else nothing. */
    public String known(@Nullable String id) {
        return id != null && hosts.containsKey(id) ? id : "";
    }

    /** The sites as a content security policy has them. */
    String ancestors() {
        return hosts.isEmpty()
                ? "'none'"
                : String.join(" ", hosts.values().stream().sorted().toList());
    }
}
