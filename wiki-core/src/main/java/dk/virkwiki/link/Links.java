package dk.virkwiki.link;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.MarkdownLink;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotAllowed;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/**
 * The front door to links: what links to an article, and which links lead nowhere. What is told
 * here may come from advisor-only blocks, so readers are told nothing.
 */
@Service
public class Links {
    /** Most rows in one answer. */
    public static final int MAX_ROWS = 200;

    private final LinkRepository repository;
    private final LinkChecks checks;
    private final LinkKeeper keeper;

    Links(LinkRepository repository, LinkChecks checks, LinkKeeper keeper) {
        this.repository = repository;
        this.checks = checks;
        this.keeper = keeper;
    }

    /**
     * The links in a file that some of its readers could not follow, in the order of lines; for
     * whoever is about to save or publish it.
     */
    public List<BrokenLink> broken(String source) {
        var file = ArticleFile.read(source);
        var metadata = file.metadata();
        var from = metadata == null ? Reach.EVERYBODY : Reach.of(metadata);
        var links = Markdown.links(file.body()).articles();
        var own = metadata == null ? "" : metadata.slug();
        var open = LinkReader.publicTargets(file.body());
        var reaches = checks.reaches(links.stream().map(MarkdownLink::slug).toList());
        return links.stream()
                .filter(link -> !link.slug().equals(own))
                .flatMap(
                        link -> {
                            var at = open.contains(link.slug()) ? published(from) : Reach.ADVISORS;
                            return broken(link, file.bodyLine(), at, reaches).stream();
                        })
                .toList();
    }

    /** A draft is looked at as it will be once it is out. */
    private static Reach published(Reach from) {
        return from == Reach.ADVISORS ? Reach.ADVISORS : Reach.EVERYBODY;
    }

    private Optional<BrokenLink> broken(
            MarkdownLink link, int bodyLine, Reach from, Map<String, Reach> reaches) {
        return checks.why(link.slug(), from, reaches)
                .map(why -> new BrokenLink(link.line() + bodyLine - 1, link.slug(), why));
    }

    /**
     * Articles that link to this address, by title.
     *
     * @throws NotAllowed when the person is no advisor, editor or of those who run the wiki
     */
    public List<ArticleLinkage> linkingTo(Actor reader, String slug) {
        return rows(reader, repository.findLinkingTo(List.of(slug), MAX_ROWS));
    }

    /** Articles that lead to this self-service, by title. */
    public List<ArticleLinkage> usingService(Actor reader, String code) {
        return linkingTo(reader, ServiceLinks.target(code));
    }

    /** Articles that name one of these web addresses, by title. */
    public List<ArticleLinkage> naming(Actor reader, Collection<String> addresses) {
        return rows(reader, repository.findNaming(addresses, MAX_ROWS));
    }

    private static List<ArticleLinkage> rows(Actor reader, List<ArticleLinkage> found) {
        requireAdvisor(reader);
        return found.stream()
                .filter(linkage -> linkage.isFor(reader))
                .sorted(Comparator.comparing(ArticleLinkage::title))
                .toList();
    }

    /** The links of an article that lead nowhere, without lines. */
    public List<BrokenLink> brokenIn(Actor reader, String articleId) {
        requireAdvisor(reader);
        return repository
                .find(articleId)
                .filter(linkage -> linkage.isFor(reader))
                .map(ArticleLinkage::broken)
                .orElse(List.of());
    }

    /** An authority's articles with links that lead nowhere, by title. */
    public List<ArticleLinkage> faulty(Actor reader, String owner, int offset, int limit) {
        requireAdvisor(reader);
        return repository
                .findFaulty(owner, Math.max(0, offset), Math.clamp(limit, 1, MAX_ROWS))
                .stream()
                .filter(linkage -> linkage.isFor(reader))
                .toList();
    }

    /** How many articles of an authority have such links. */
    public long countFaulty(Actor reader, String owner) {
        requireAdvisor(reader);
        return repository.countFaulty(owner);
    }

    /** Whether some article or the register still names this web address. */
    public boolean isNamed(String address) {
        return checks.serviceAddresses().contains(address)
                || !repository.findNaming(List.of(address), 1).isEmpty();
    }

    /** Hands over every web address that articles and the register name, repeats included. */
    public void eachAddress(Consumer<String> taker) {
        checks.serviceAddresses().forEach(taker);
        try (var all = repository.streamAddresses()) {
            all.forEach(linkage -> linkage.forEach(taker));
        }
    }

    /** Looks again at the articles that lead to a self-service, after it has changed. */
    public void serviceChanged(String code) {
        keeper.lookAgainAt(ServiceLinks.target(code));
    }

    private static void requireAdvisor(Actor actor) {
        if (actor.isAnonymous() || actor.audience() != Audience.ADVISOR) {
            throw new NotAllowed("kun-vejledere-ser");
        }
    }
}
