package dk.virkwiki.web.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Front matter as a form.
 *
 * @param place owner and address, for a new article only
 * @param codes all topics and audiences, the article's own chosen
 * @param lists synonyms and sources, one on each line
 * @param reviewBy day of the next review, or empty
 * @param fourEyes whether two editors must approve
 * @param fields what its type has of its own
 */
record MatterView(
        String title,
        String summary,
        @Nullable Place place,
        Codes codes,
        Lists lists,
        String reviewBy,
        boolean fourEyes,
        List<Field> fields) {

    /** What can be ticked. */
    record Codes(List<Option> topics, List<Option> audiences) {}

    /**
     * A key of its own.
     *
     * @param index among all fields of the type
     * @param key its name, as {@code term.closed}
     * @param naming what it is called
     * @param shape how it is filled in
     * @param value as typed; one on each line for a list
     * @param options to choose from; empty for the others
     * @param isMain whether it is shown from the beginning
     */
    record Field(
            int index,
            String key,
            Naming naming,
            String shape,
            String value,
            List<Option> options,
            boolean isMain) {
        /** Its anchor. */
        public String id() {
            return "felt-" + key.replace('.', '-');
        }

        /** What its values are sent as. */
        public String sent() {
            return "felter.egne[" + index + "]";
        }
    }

    /** A label, a sentence of help, and whether the checks ask for it. */
    record Naming(String label, String hint, boolean isRequired) {}

    /** Something to choose. */
    record Option(String code, String name, boolean chosen) {}

    /** Who is to own a new article, and its address; empty is made from the title. */
    record Place(List<Option> owners, String slug) {}

    /** One on each line. */
    record Lists(String synonyms, String sources) {}
}
