package dk.virkwiki.selfservice;

import dk.virkwiki.article.Slug;
import dk.virkwiki.code.Code;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.PersonalNumbers;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/**
 * A public self-service.
 *
 * @param code what articles call it; never changes
 * @param name what people call it
 * @param authority code of the authority that runs it
 * @param url where it is, or where it is explained; empty when not known
 * @param login how one logs in; may be empty
 * @param status whether it can be used
 * @param note something to know; may be empty
 */
public record SelfService(
        String code,
        String name,
        String authority,
        String url,
        String login,
        ServiceStatus status,
        String note) {
    /** Most characters in a name, a way of logging in or a note. */
    public static final int MAX_WORDS = 200;

    /** Most characters in an address. */
    public static final int MAX_URL = 1_000;

    static SelfService of(Code entry) {
        return new SelfService(
                entry.code(),
                entry.name(),
                entry.field("authority"),
                entry.field("url"),
                entry.field("login"),
                ServiceStatus.of(entry.field("status")),
                entry.field("note"));
    }

    /** The same as an entry of the list, with what else stood there. */
    Code entry(Map<String, String> others, Code before) {
        var fields = new HashMap<>(others);
        fields.put("authority", authority);
        fields.put("url", url);
        fields.put("login", login);
        fields.put("status", status == ServiceStatus.OPEN ? "" : status.code());
        fields.put("note", note);
        return new Code(code, name, fields, before.lists());
    }

    /**
     * Refuses what cannot be shown or followed.
     *
     * @throws Invalid when a value is missing, too long, no web address or holds a personal number
     */
    void requireSound() {
        if (!Slug.isValid(code)) {
            throw new Invalid("selvbetjening-kode", code);
        }
        if (name.isBlank()) {
            throw new Invalid("selvbetjening-navn");
        }
        for (var words : new String[] {name, login, note}) {
            if (words.length() > MAX_WORDS || words.indexOf('\n') >= 0) {
                throw new Invalid("selvbetjening-for-lang", MAX_WORDS);
            }
            if (!PersonalNumbers.find(words).isEmpty()) {
                throw new Invalid("personnummer", 1);
            }
        }
        if (!url.isEmpty() && !isWebAddress(url)) {
            throw new Invalid("selvbetjening-adresse");
        }
    }

    private static boolean isWebAddress(String url) {
        try {
            var uri = URI.create(url);
            return url.length() <= MAX_URL
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
