package dk.virkwiki.check;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.link.BrokenLink;
import dk.virkwiki.link.BrokenLink.Why;
import dk.virkwiki.link.Links;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks for links to nothing where somebody is led step by step: there a dead link is a way that
 * ends. In other texts it stops nothing.
 */
@Component
class DeadEndCheck implements FurtherCheck {
    private final Links links;

    DeadEndCheck(Links links) {
        this.links = links;
    }

    @Override
    public List<Finding> of(String source) {
        var subject = subject(source);
        return subject == null
                ? List.of()
                : links.broken(source).stream()
                        .filter(DeadEndCheck::leadsToNothing)
                        .map(
                                link ->
                                        Finding.red(
                                                subject,
                                                "link-til-intet",
                                                link.line(),
                                                link.target()))
                        .toList();
    }

    private static boolean leadsToNothing(BrokenLink link) {
        return link.why() == Why.MISSING || link.why() == Why.UNKNOWN_SERVICE;
    }

    private static @Nullable Subject subject(String source) {
        var metadata = ArticleFile.read(source).metadata();
        return metadata == null
                ? null
                : switch (metadata.type()) {
                    case WIZARD -> Subject.WIZARD;
                    case JOURNEY -> Subject.JOURNEY;
                    case COURSE -> Subject.COURSE;
                    default -> null;
                };
    }
}
