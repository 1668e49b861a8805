package dk.virkwiki.consultation;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleSummary;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The result that a wizard led to.
 *
 * @param heading the result in one line
 * @param address where it is shown, with the answers that led to it
 * @param causes codes of the causes that it is about, those that most speaks for first
 */
public record WizardEnding(String heading, String address, List<String> causes) {
    public WizardEnding {
        causes = causes == null ? List.of() : List.copyOf(causes);
    }

    /**
     * The result of this wizard: its causes are the wizard's own and those of the articles behind
     * it, and one that several of them share comes before the others.
     */
    public static WizardEnding of(
            Article wizard, String heading, String address, Collection<ArticleSummary> behind) {
        var times = new LinkedHashMap<String, Integer>();
        Stream.concat(Stream.of(wizard.metadata()), behind.stream().map(ArticleSummary::metadata))
                .flatMap(metadata -> metadata.tags().causes().stream())
                .forEach(code -> times.merge(code, 1, Integer::sum));
        var byTimes = Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder());
        return new WizardEnding(
                heading,
                address,
                times.entrySet().stream().sorted(byTimes).map(Map.Entry::getKey).toList());
    }
}
