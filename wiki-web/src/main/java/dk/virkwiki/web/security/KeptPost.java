package dk.virkwiki.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent after its login had run out. The pages on the way back in carry it along as
 * hidden fields, so that nothing typed is lost; the server keeps nothing of it.
 *
 * @param address where it was going, on this site
 * @param fields what it held, token and passwords left out
 */
public record KeptPost(String address, List<Field> fields) {
    private static final String ATTRIBUTE = KeptPost.class.getName();
    private static final String TO = "til";
    private static final String PREFIX = "felt:";
    private static final Set<String> NEVER_KEPT = Set.of("_csrf", "adgangskode", "brugernavn");

    public KeptPost {
        fields = List.copyOf(fields);
    }

    /** A field of the form. */
    public record Field(String name, String value) {}

    /** The form that was turned away just now. */
    static KeptPost of(HttpServletRequest refused) {
        var query = refused.getQueryString();
        var address = refused.getRequestURI() + (query == null ? "" : "?" + query);
        return new KeptPost(LocalAddress.of(address, "/mit-arbejde"), fields(refused, ""));
    }

    /** The form that a login carries along, or null. */
    static @Nullable KeptPost carriedBy(HttpServletRequest login) {
        var address = login.getParameter(TO);
        return address == null
                ? null
                : new KeptPost(LocalAddress.of(address, "/mit-arbejde"), fields(login, PREFIX));
    }

    /** Hands it to the page that the request is forwarded to. */
    void handTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The form handed to this page, or null. */
    public static @Nullable KeptPost handedTo(HttpServletRequest request) {
        return (KeptPost) request.getAttribute(ATTRIBUTE);
    }

    /** The hidden fields that carry it through a login. */
    public List<Field> carried() {
        var carried = new ArrayList<Field>();
        carried.add(new Field(TO, address));
        fields.forEach(field -> carried.add(new Field(PREFIX + field.name(), field.value())));
        return carried;
    }

    private static List<Field> fields(HttpServletRequest request, String prefix) {
        var fields = new ArrayList<Field>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            var own = name.substring(Math.min(prefix.length(), name.length()));
                            if (name.startsWith(prefix) && !NEVER_KEPT.contains(own)) {
                                for (var value : values) {
                                    fields.add(new Field(own, value));
                                }
                            }
                        });
        return fields;
    }
}
