package dk.virkwiki.web.synonym;

import dk.virkwiki.web.layout.Words.Day;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Groups of synonyms.
 *
 * @param filter words that the groups shown hold
 * @param count how many there are, in words
 */
record SynonymsPage(String filter, String count, List<Row> rows) {

    /**
     * A group.
     *
     * @param edit address of its form
     * @param kind what it says of its words
     * @param changed who changed it and when, or null when it is as the shipped list has it
     */
    record Row(
            String edit,
            String from,
            String to,
            String kind,
            @Nullable String notice,
            @Nullable Changed changed) {}

    /**
     * A change.
     *
     * @param what what was done, in words
     */
    record Changed(String what, String by, Day day) {}

    /**
     * The form of one group.
     *
     * @param shipped what the shipped list says, or null when only editors know the group or nobody
     *     has changed it
     * @param error why it was not saved, or null
     */
    record GroupPage(
            String heading,
            SynonymForm form,
            List<KindChoice> kinds,
            @Nullable Changed changed,
            @Nullable String shipped,
            boolean removed,
            @Nullable String error) {}

    /** A kind to choose. */
    record KindChoice(String code, String name) {}
}
