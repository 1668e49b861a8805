package dk.virkwiki.code;

import java.util.Arrays;
import java.util.Optional;

/**
 * The lists of codes that front matter and registrations may use; each is a file in {@code
 * articles/_data}.
 */
public enum CodeList {
    AUTHORITIES("authorities"),
    TOPICS("topics"),
    AUDIENCES("audiences"),
    CAUSES("causes"),
    PERSONAS("personas"),
    SELF_SERVICES("self-services"),
    SYNONYMS("synonyms"),
    ORGANISATION_TYPES("organisation-types"),
    CHANNELS("channels"),
    BARRIERS("barriers"),
    REFERRALS("referrals"),
    LIBRARIES("libraries"),
    COMPETENCES("competences"),
    EXTERNAL_COURSES("external-courses");

    private final String id;

    CodeList(String id) {
        this.id = id;
    }

    /** Name of the file without {@code .yml}, and id of the stored list. */
    public String id() {
        return id;
    }

    public static Optional<CodeList> of(String id) {
        return Arrays.stream(values()).filter(list -> list.id.equals(id)).findFirst();
    }
}
