package dk.virkwiki.search.document;

import dk.virkwiki.shared.Audience;

/**
 * The names of the index fields that hold text for one audience. The only place that knows them:
 * whoever searches for the public is handed this object for {@link Audience#PUBLIC} and has no way
 * to name a field with advisor-only words. Each audience has a complete set of its own, so that
 * counts, vocabularies and ranking figures come from what that audience may read and nothing else.
 *
 * @param words stems and the parts of compounds with the weighted number of times they occur
 *     (BM25F, summed when indexing)
 * @param title stems of the title in order
 * @param text stems of summary, headings and body in order
 * @param order the words of title and text as numbers in order
 * @param forms words as they are spelled; the vocabulary
 * @param passages text with the places of its words, for snippets
 * @param openPassages the same of texts that are the same for everybody
 */
public record AudienceFields(
        String words,
        String title,
        String text,
        String order,
        String forms,
        String passages,
        String openPassages) {

    private static final AudienceFields PUBLIC = named("public");
    private static final AudienceFields ADVISOR = named("advisor");

    public static AudienceFields of(Audience audience) {
        return switch (audience) {
            case PUBLIC -> PUBLIC;
            case ADVISOR -> ADVISOR;
        };
    }

    private static AudienceFields named(String audience) {
        return new AudienceFields(
                audience + ".words",
                audience + ".title",
                audience + ".text",
                audience + ".order",
                audience + ".forms",
                audience + ".passages",
                "public.passages");
    }
}
