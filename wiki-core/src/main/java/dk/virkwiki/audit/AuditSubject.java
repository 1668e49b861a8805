package dk.virkwiki.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The thing an act was done to.
 *
 * @param kind what sort of thing
 * @param id its id: article id, proposal id, user name, code of a list or an authority
 * @param name what people call it: the article's title; at most {@link AuditLog#MAX_WORDS}
 *     characters are kept
 */
public record AuditSubject(Kind kind, String id, String name) {
    public AuditSubject {
        name = AuditLog.bounded(name);
    }

    /** Sorts of things that acts are done to. */
    public enum Kind {
        ARTICLE,
        PROPOSAL,
        ACCOUNT,
        AUTHORITY,
        LIST,
        SELF_SERVICE,
        FILE,
        SITE;

        /** The kind in addresses and message keys: {@code self-service}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind with this code. */
        public static Optional<Kind> of(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }

    /** An article and its title. */
    public static AuditSubject article(String id, String title) {
        return new AuditSubject(Kind.ARTICLE, id, title);
    }

    /** A proposal and the title of its article. */
    public static AuditSubject proposal(String id, String title) {
        return new AuditSubject(Kind.PROPOSAL, id, title);
    }

    /** An account by user name; the person's own name is not kept here, so nothing is to erase. */
    public static AuditSubject account(String id) {
        return new AuditSubject(Kind.ACCOUNT, id, "");
    }

    /** An authority by code, for its rules. */
    public static AuditSubject authority(String code) {
        return new AuditSubject(Kind.AUTHORITY, code, "");
    }

    /** A code list by id. */
    public static AuditSubject list(String id) {
        return new AuditSubject(Kind.LIST, id, "");
    }

    /** An entry of the register of self-services. */
    public static AuditSubject selfService(String code, String name) {
        return new AuditSubject(Kind.SELF_SERVICE, code, name);
    }

    /** A file by its name. */
    public static AuditSubject file(String name) {
        return new AuditSubject(Kind.FILE, name, name);
    }

    /** The wiki as a whole. */
    public static AuditSubject site() {
        return new AuditSubject(Kind.SITE, "virk-wiki", "");
    }
}
