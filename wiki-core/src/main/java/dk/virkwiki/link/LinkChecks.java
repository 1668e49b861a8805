package dk.virkwiki.link;

import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.link.BrokenLink.Why;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says which links lead nowhere. */
@Component
class LinkChecks {
    private final LinkRepository repository;
    private final CodeLists codes;

    LinkChecks(LinkRepository repository, CodeLists codes) {
        this.repository = repository;
        this.codes = codes;
    }

    /** Who can get to each of these targets; those that do not exist are left out. */
    Map<String, Reach> reaches(Collection<String> targets) {
        var slugs = targets.stream().filter(t -> !ServiceLinks.isService(t)).distinct().toList();
        Map<String, Reach> reaches = new HashMap<>();
        for (var linkage : repository.findBySlugs(slugs)) {
            linkage.slugs().forEach(slug -> reaches.put(slug, linkage.reach()));
        }
        return reaches;
    }

    /** The article's links with what is wrong with each, if the targets can be got to like this. */
    ArticleLinkage checked(ArticleLinkage linkage, Map<String, Reach> reaches) {
        var broken =
                linkage.targets().stream()
                        .flatMap(
                                target ->
                                        why(target, linkage.reachOf(target), reaches)
                                                .map(why -> new BrokenLink(0, target, why))
                                                .stream())
                        .toList();
        return linkage.withBroken(broken);
    }

    /** The same for several articles, with one question for all of them. */
    List<ArticleLinkage> checked(Collection<ArticleLinkage> linkages) {
        var targets =
                linkages.stream()
                        .flatMap(linkage -> linkage.targets().stream())
                        .collect(Collectors.toSet());
        var reaches = reaches(targets);
        return linkages.stream().map(linkage -> checked(linkage, reaches)).toList();
    }

    /** What is wrong with a link from an article that those people can get to. */
    Optional<Why> why(String target, Reach from, Map<String, Reach> reaches) {
        return ServiceLinks.isService(target)
                ? service(codes.find(CodeList.SELF_SERVICES, ServiceLinks.code(target)))
                : Optional.ofNullable(why(from, reaches.get(target)));
    }

    /** The web addresses of the register. */
    List<String> serviceAddresses() {
        return codes.all(CodeList.SELF_SERVICES).stream()
                .map(service -> service.field("url"))
                .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
                .toList();
    }

    private static Optional<Why> service(Optional<Code> service) {
        if (service.isEmpty()) {
            return Optional.of(Why.UNKNOWN_SERVICE);
        }
        return service.get().field("status").equals("closed")
                ? Optional.of(Why.CLOSED_SERVICE)
                : Optional.empty();
    }

    private static @Nullable Why why(Reach from, @Nullable Reach to) {
        return switch (to) {
            case null -> Why.MISSING;
            case DRAFT -> Why.DRAFT;
            case WITHDRAWN -> Why.WITHDRAWN;
            case ADVISORS -> from == Reach.EVERYBODY ? Why.ADVISORS_ONLY : null;
            case EVERYBODY -> null;
        };
    }
}
