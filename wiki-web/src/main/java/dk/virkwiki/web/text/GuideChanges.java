package dk.virkwiki.web.text;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.wizard.Wizard;
import dk.virkwiki.wizard.WizardDifference;
import dk.virkwiki.wizard.WizardDifference.Change;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Words what differs between two texts of a wizard. */
@Component
public class GuideChanges {
    private static final int MOST = 100;

    private final Words words;

    GuideChanges(Words words) {
        this.words = words;
    }

    /** What differs between two files, a sentence for each; nothing when either is no wizard. */
    public List<String> between(String before, String after) {
        var old = ArticleFile.read(before);
        var now = ArticleFile.read(after);
        return isWizard(old) && isWizard(now)
                ? WizardDifference.between(wizard(old), wizard(now)).stream()
                        .limit(MOST)
                        .map(this::sentence)
                        .toList()
                : List.of();
    }

    private static boolean isWizard(ArticleFile file) {
        var metadata = file.metadata();
        return metadata != null && metadata.type() == ArticleType.WIZARD;
    }

    private static Wizard wizard(ArticleFile file) {
        return Wizard.read(file.body(), Audience.ADVISOR, WikiLinks.none());
    }

    private String sentence(Change change) {
        var key = change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.of("svarguide.forskel." + key, change.words().toArray());
    }
}
