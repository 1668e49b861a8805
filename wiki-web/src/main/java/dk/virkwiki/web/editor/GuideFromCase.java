package dk.virkwiki.web.editor;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.HeaderEdit;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.SourceSection;
import java.util.Map;
import java.util.Objects;

/**
 * Begins a guide with what a case knows: its answer, its solution as the steps, its codes. The rest
 * of the guide's template stays to be written, and a note for advisors leads back to the case.
 */
final class GuideFromCase {
    /** Which of the case's sections begins which of the guide's. */
    private static final Map<String, String> SOURCES =
            Map.of("Hvem gælder det for?", "Organisationstype", "Sådan gør I", "Løsningen");

    private GuideFromCase() {}

    /** The guide's first text; {@code template} is what a guide begins with otherwise. */
    static String of(Article theCase, String template) {
        var body = ArticleFile.bodyOf(template);
        var told = theCase.body();
        var guide = new StringBuilder();
        for (var section : Markdown.sections(body)) {
            guide.append(section(section, body, told));
        }
        var note = ":::vejleder\nGuiden bygger på casen [[" + theCase.slug() + "]].\n:::\n";
        var head = template.substring(0, template.length() - body.length());
        return header(theCase, head + guide.toString().stripTrailing() + "\n\n" + note);
    }

    private static String section(SourceSection section, String template, String told) {
        var wanted =
                section.heading().isEmpty()
                        ? ""
                        : Objects.requireNonNullElse(SOURCES.get(section.heading()), "-");
        var found =
                Markdown.sections(told).stream()
                        .filter(one -> one.heading().equals(wanted))
                        .map(one -> withoutHeading(one, told))
                        .findFirst()
                        .orElse("");
        if (found.isBlank()) {
            return section.of(template);
        }
        var heading = section.heading().isEmpty() ? "" : "## " + section.heading() + "\n\n";
        return heading + found.strip() + "\n\n";
    }

    private static String withoutHeading(SourceSection section, String body) {
        var text = section.of(body);
        return section.heading().isEmpty() ? text : text.substring(text.indexOf('\n') + 1);
    }

    private static String header(Article theCase, String file) {
        var metadata = theCase.metadata();
        var tags = metadata.tags();
        var with = HeaderEdit.set(file, "owner", metadata.owner());
        with = HeaderEdit.set(with, "summary", metadata.summary());
        with = HeaderEdit.setList(with, "topics", tags.topics());
        with = HeaderEdit.setList(with, "causes", tags.causes());
        return HeaderEdit.setList(with, "synonyms", tags.synonyms());
    }
}
