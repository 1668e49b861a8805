package dk.virkwiki.web.effect;

import dk.virkwiki.web.layout.Site.MenuItem;
import dk.virkwiki.web.layout.Words.Day;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The four measures.
 *
 * @param entered M1 and M2
 * @param libraries M3 in a sentence
 * @param months M3 and M4, this month first
 * @param entry the form, or null for those who may not enter numbers
 */
record EffectPage(
        List<MenuItem> tabs,
        List<Entered> entered,
        String libraries,
        List<Month> months,
        @Nullable Entry entry) {

    /** A measure whose numbers are entered. */
    record Entered(String code, String name, String about, List<Value> values) {}

    /** A number that was entered. */
    record Value(
            String id, Day day, String group, String amount, String source, String by, String at) {}

    /** What was used in a month, in the order of the table's columns. */
    record Month(String name, List<String> values) {}

    /**
     * The form that enters a number.
     *
     * @param error why it was not taken, or null
     * @param problems what is wrong with a file, line by line
     */
    record Entry(EffectForm form, @Nullable String error, List<String> problems) {}
}
