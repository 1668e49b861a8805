package dk.virkwiki.web.consultation;

import dk.virkwiki.web.consultation.ChoicesJson.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form for several consultations at once.
 *
 * @param key makes sending it twice be once
 * @param days which days can be chosen
 * @param libraries to choose from; empty for advisors, who enter their own library's
 * @param library the one chosen
 * @param channels how they came; the first is none
 * @param channel the one chosen
 * @param groups a row of numbers for each cause
 * @param error why it was not saved, or null
 */
record TallyPage(
        String key,
        Days days,
        List<String> libraries,
        String library,
        List<Choice> channels,
        String channel,
        List<Group> groups,
        @Nullable String error) {

    /** Days as the browser writes them. */
    record Days(String chosen, String first, String last) {}

    /** Causes of one kind. */
    record Group(String name, List<Row> rows) {}

    /** A cause. */
    record Row(String code, String name, List<Cell> cells) {}

    /** How often a cause ended in an outcome. */
    record Cell(String field, String outcome, String number) {}
}
