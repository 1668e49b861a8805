package dk.virkwiki.web.casework;

import dk.virkwiki.article.HeaderEdit;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the file of a case. What people write in the short form is plain words: signs that would
 * begin a heading or a block of their own are shown as they stand.
 */
final class CaseText {
    private static final Pattern BEGINS_A_BLOCK =
            Pattern.compile("(?m)^(\\s{0,3})(#{1,6}(?=\\s|$)|-{3,}\\s*$|={3,}\\s*$|`{3,}|~{3,})");

    /** What begins a block of the dialect, or nearly: it is warned of wherever it stands. */
    private static final Pattern FENCE = Pattern.compile("(?m):{3,}|^[ \\t]*:+");

    private static final Pattern FIRST_SENTENCE = Pattern.compile("^(.+?[.!?])(?:\\s|$)");
    private static final int LONGEST_SUMMARY = 200;

    private CaseText() {}

    /**
     * What the front matter says.
     *
     * @param slug its address
     * @param owner code of the authority
     * @param topics codes
     * @param causes codes
     * @param synonyms words people search with
     * @param reviewBy day it must be looked at again
     */
    record Header(
            String slug,
            String owner,
            List<String> topics,
            List<String> causes,
            List<String> synonyms,
            String reviewBy) {}

    /**
     * What is known of the consultation.
     *
     * @param organisation in words, or null
     * @param minutes how long it took, or null
     * @param articles addresses
     */
    record Facts(@Nullable String organisation, @Nullable Integer minutes, List<String> articles) {}

    static String of(CaseForm form, Header header, Facts facts) {
        var summary = summary(form.solution());
        var body = new StringBuilder();
        body.append('\n').append(plain(summary)).append("\n\n");
        section(body, "Situationen", plain(form.situation()));
        section(body, "Organisationstype", facts.organisation());
        section(body, "Det er prøvet", plain(form.tried()));
        section(body, "Løsningen", plain(form.solution()));
        section(body, "Tid", facts.minutes() == null ? null : time(facts.minutes()));
        section(body, "Artikler", links(facts.articles()));
        return head(form.title(), summary, header) + body.toString().stripTrailing() + "\n";
    }

    private static String head(String title, String summary, Header header) {
        var file =
                "---\ntype: case\nvisibility: advisor\nstatus: published\naudience: [vejleder]\n---\n";
        file = HeaderEdit.set(file, "title", title);
        file = HeaderEdit.set(file, "slug", header.slug());
        file = HeaderEdit.set(file, "summary", summary);
        file = HeaderEdit.set(file, "owner", header.owner());
        file = HeaderEdit.setList(file, "topics", header.topics());
        file = HeaderEdit.setList(file, "causes", header.causes());
        file = HeaderEdit.setList(file, "synonyms", header.synonyms());
        return HeaderEdit.set(file, "reviewBy", header.reviewBy());
    }

    private static void section(StringBuilder body, String heading, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            body.append("## ").append(heading).append("\n\n").append(text.strip()).append("\n\n");
        }
    }

    private static String time(int minutes) {
        return "Det tog cirka " + minutes + (minutes == 1 ? " minut." : " minutter.");
    }

    private static String links(List<String> slugs) {
        return String.join("\n", slugs.stream().map(slug -> "- [[" + slug + "]]").toList());
    }

    /** The first sentence. */
    static String summary(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        var sentence = FIRST_SENTENCE.matcher(line);
        var first = sentence.find() ? sentence.group(1) : line;
        return first.length() <= LONGEST_SUMMARY
                ? first
                : first.substring(0, LONGEST_SUMMARY - 1).stripTrailing() + "…";
    }

    static String plain(String text) {
        var noFences = FENCE.matcher(text).replaceAll("");
        return BEGINS_A_BLOCK.matcher(noFences).replaceAll("$1\\\\$2");
    }
}
