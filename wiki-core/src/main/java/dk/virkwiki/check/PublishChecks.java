package dk.virkwiki.check;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleSummary;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.check.TextChecks.Surroundings;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.journey.Journeys;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.MarkdownLink;
import dk.virkwiki.shared.Audience;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The front door to the checks: looks at a text as it would be published. */
@Service
public class PublishChecks {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Articles articles;
    private final CodeLists codes;
    private final Journeys journeys;
    private final List<FurtherCheck> further;
    private final Clock clock;

    PublishChecks(
            Articles articles,
            CodeLists codes,
            Journeys journeys,
            List<FurtherCheck> further,
            Clock clock) {
        this.articles = articles;
        this.codes = codes;
        this.journeys = journeys;
        this.further = further;
        this.clock = clock;
    }

    /** What the checks say about a whole file. */
    public CheckReport of(String source) {
        var file = ArticleFile.read(source);
        var published = published(file.body());
        var authorities = codes.all(CodeList.AUTHORITIES);
        var around =
                new Surroundings(
                        LocalDate.now(clock.withZone(DENMARK)),
                        code ->
                                authorities.isEmpty()
                                        || codes.find(CodeList.AUTHORITIES, code).isPresent(),
                        published::contains,
                        code -> codes.find(CodeList.SELF_SERVICES, code).isPresent(),
                        () -> journeys.flaws(source));
        var findings = new ArrayList<>(TextChecks.of(source, around));
        further.forEach(check -> check.of(source).forEach(more -> tell(findings, more)));
        findings.sort(Comparator.comparingInt(Finding::line));
        var asked = asked(file);
        boolean isMaterial = type(file) == ArticleType.FOLDER || tells(findings, Subject.MATERIAL);
        if (!isMaterial) {
            asked.remove(Subject.MATERIAL);
        }
        if (!tells(findings, Subject.TEMPLATE)) {
            asked.remove(Subject.TEMPLATE);
        }
        return new CheckReport(asked, findings);
    }

    /** What two checks say of one place is told once, by the one that says it gravest. */
    private static void tell(List<Finding> findings, Finding more) {
        if (more.level() == Level.RED) {
            findings.removeIf(known -> known.level() == Level.AMBER && isSamePlace(known, more));
        }
        if (findings.stream()
                .noneMatch(known -> known.level() == Level.RED && isSamePlace(known, more))) {
            findings.add(more);
        }
    }

    private static boolean isSamePlace(Finding one, Finding other) {
        return !one.detail().isEmpty()
                && one.line() == other.line()
                && one.detail().equals(other.detail());
    }

    private static boolean tells(List<Finding> findings, Subject subject) {
        return findings.stream().anyMatch(finding -> finding.subject() == subject);
    }

    private Set<String> published(String body) {
        var slugs =
                Markdown.wikiLinks(body).stream()
                        .map(MarkdownLink::slug)
                        .collect(Collectors.toSet());
        return articles.findSummaries(Audience.ADVISOR, slugs).stream()
                .map(ArticleSummary::metadata)
                .map(metadata -> metadata.slug())
                .collect(Collectors.toSet());
    }

    private static List<Subject> asked(ArticleFile file) {
        var asked = new ArrayList<>(List.of(Subject.values()));
        asked.removeAll(Subject.OF_CHANGES);
        var type = type(file);
        if (type != ArticleType.WIZARD) {
            asked.remove(Subject.WIZARD);
        }
        if (type != ArticleType.COURSE) {
            asked.remove(Subject.COURSE);
        }
        if (type != ArticleType.JOURNEY) {
            asked.remove(Subject.JOURNEY);
        }
        if (type != ArticleType.PRACTICE) {
            asked.remove(Subject.PRACTICE);
        }
        if (type != ArticleType.VIDEO) {
            asked.remove(Subject.CAPTIONS);
        }
        if (type != ArticleType.TERM) {
            asked.remove(Subject.TERM);
        }
        return asked;
    }

    private static ArticleType type(ArticleFile file) {
        return file.metadata() == null ? ArticleType.GUIDE : file.metadata().type();
    }
}
