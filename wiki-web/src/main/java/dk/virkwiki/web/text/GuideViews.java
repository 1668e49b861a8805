package dk.virkwiki.web.text;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.check.Subject;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.text.GuideView.Lead;
import dk.virkwiki.web.text.GuideView.Row;
import dk.virkwiki.wizard.Answer;
import dk.virkwiki.wizard.Station;
import dk.virkwiki.wizard.Wizard;
import java.util.List;
import org.springframework.stereotype.Component;

/** Words how a wizard is built. */
@Component
public class GuideViews {
    /** More cannot be taken in as a picture or a tree; the table has them all. */
    private static final int MOST_DRAWN = 60;

    private final Flaws flaws;
    private final Words words;

    GuideViews(Flaws flaws, Words words) {
        this.flaws = flaws;
        this.words = words;
    }

    /** How the wizard in this file is built, by the lines of the file. */
    public GuideView of(String source) {
        return of(source, 0);
    }

    /**
     * The same by the lines of the text that somebody has before them.
     *
     * @param above how many lines of the file stand above it
     */
    public GuideView of(String source, int above) {
        var file = ArticleFile.read(source);
        var wizard = Wizard.read(file.body(), Audience.ADVISOR, WikiLinks.none());
        boolean isDrawn = wizard.canRun() && wizard.stations().size() <= MOST_DRAWN;
        return new GuideView(
                GuideWays.of(words, wizard),
                flaws.of(source, above, finding -> finding.subject() == Subject.WIZARD),
                wizard.stations().stream()
                        .map(s -> row(wizard, s, file.bodyLine() - 1 - above))
                        .toList(),
                isDrawn ? GuidePictures.draw(wizard) : null,
                isDrawn ? new GuideTrees(words, wizard).all() : List.of());
    }

    private Row row(Wizard wizard, Station station, int before) {
        var answers = station.answers();
        return new Row(
                station.id(),
                station.heading(),
                words.of(answers.isEmpty() ? "svarguide.er-resultat" : "svarguide.er-spoergsmaal"),
                station.line() + before,
                answers.stream().map(answer -> lead(wizard, answer)).toList());
    }

    private static Lead lead(Wizard wizard, Answer answer) {
        var to = wizard.find(answer.target()).map(Station::heading).orElse("#" + answer.target());
        return new Lead(
                answer.words(), answer.name(), answer.condition().words(), to, answer.target());
    }
}
