package dk.virkwiki.web.layout;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A place where editors and those who run the wiki look after it; the bar has one entry for all.
 */
public enum EditorialPlace {
    UP_TO_DATE("/ajour", "ajour", Role.EDITOR, Role.COORDINATOR, Role.ADMIN),
    LINKS("/links", "links", Role.EDITOR, Role.COORDINATOR, Role.ADMIN),
    FEEDBACK("/laesersvar", "laesersvar", Role.EDITOR, Role.COORDINATOR, Role.ADMIN),
    SYNONYMS("/synonymer", "synonymer", Role.EDITOR, Role.ADMIN),
    FILES("/filer", "filer", Role.EDITOR, Role.ADMIN),
    SELF_SERVICE("/selvbetjening", "selvbetjening", Role.EDITOR, Role.COORDINATOR, Role.ADMIN),
    RULES("/gennemgang/regler", "regler", Role.EDITOR, Role.ADMIN),
    ACCOUNTS("/konti", "konti", Role.ADMIN),
    LOG("/handlingslog", "handlingslog", Role.ADMIN);

    /** Address of the page that lists them. */
    public static final String ADDRESS = "/redaktion";

    private final String href;
    private final String key;
    private final Set<Role> roles;

    EditorialPlace(String href, String key, Role... roles) {
        this.href = href;
        this.key = key;
        this.roles = Set.of(roles);
    }

    /** Those that are open to this person; empty for readers and advisors. */
    public static List<EditorialPlace> of(Actor actor) {
        return Arrays.stream(values()).filter(place -> place.roles.contains(actor.role())).toList();
    }

    /** Address of the place. */
    public String href() {
        return href;
    }

    /** Last part of the message codes that name and explain it. */
    public String key() {
        return key;
    }

    boolean holds(String path) {
        return path.equals(href) || path.startsWith(href + "/");
    }
}
