package dk.virkwiki.check;

import dk.virkwiki.template.ArticleTemplates;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks for what the template asked for and nobody has written. */
@Component
class TemplateCheck implements FurtherCheck {
    private final ArticleTemplates templates;

    TemplateCheck(ArticleTemplates templates) {
        this.templates = templates;
    }

    @Override
    public List<Finding> of(String source) {
        return templates.leftIn(source).stream()
                .map(
                        left ->
                                Finding.red(
                                        Subject.TEMPLATE,
                                        "skabelon-tekst",
                                        left.line(),
                                        left.words()))
                .toList();
    }
}
