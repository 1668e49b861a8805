package dk.virkwiki.material;

import org.jspecify.annotations.Nullable;

/**
 * Which material somebody looks for; null and false ask for all.
 *
 * @param format what it is
 * @param language code of its language
 * @param topic code of a topic it is about
 * @param year the year it tells of
 * @param signLanguage only what is there in sign language
 * @param voiceOver only what can be heard
 */
public record MaterialFilter(
        @Nullable MaterialFormat format,
        @Nullable String language,
        @Nullable String topic,
        @Nullable Integer year,
        boolean signLanguage,
        boolean voiceOver) {
    /** All of it. */
    public static MaterialFilter none() {
        return new MaterialFilter(null, null, null, null, false, false);
    }

    boolean takes(Material material) {
        var tags = material.metadata().tags();
        return (format == null || material.form().format() == format)
                && (language == null || tags.language().equals(language))
                && (topic == null || tags.topics().contains(topic))
                && (year == null || material.year() == year)
                && (!signLanguage || material.aids().signLanguage() != null)
                && (!voiceOver || material.aids().voiceOver() != null);
    }
}
