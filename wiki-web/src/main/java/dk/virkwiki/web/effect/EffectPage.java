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

    /** The forms that enter numbers, with what was typed and why it was not taken. */
    record Entry(EffectForm form, Refused refused) {}

    /**
     * Why something was not taken in.
     *
     * @param error in a sentence, or null when nothing was refused
     * @param problems what is wrong, line by line
     * @param lines what was typed
     */
    record Refused(@Nullable String error, List<String> problems, String lines) {
        static final Refused NOTHING = new Refused(null, List.of(), "");
    }
}
