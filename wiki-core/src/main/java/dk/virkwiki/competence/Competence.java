package dk.virkwiki.competence;

import dk.virkwiki.code.Code;
import java.util.List;

/**
 * Something an advisor should be able to do.
 *
 * @param name what they do, as a verb
 * @param description one or two sentences about it
 * @param courses addresses of courses that teach it
 * @param articles addresses of other articles that help
 */
public record Competence(
        String code, String name, String description, List<String> courses, List<String> articles) {
    public Competence {
        courses = List.copyOf(courses);
        articles = List.copyOf(articles);
    }

    static Competence of(Code entry) {
        return new Competence(
                entry.code(),
                entry.name(),
                entry.field("description"),
                entry.list("courses"),
                entry.list("articles"));
    }
}
