package dk.virkwiki.web.links;

import dk.virkwiki.account.Actor;
import dk.virkwiki.link.ArticleLinkage;
import dk.virkwiki.link.Links;
import dk.virkwiki.linkcheck.AddressCheck;
import dk.virkwiki.linkcheck.AddressChecks;
import dk.virkwiki.linkcheck.AddressState;
import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.links.LinksPage.Outside;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what came of asking other sites. */
@Component
class OutsideLinks {
    private final AddressChecks checks;
    private final Links links;
    private final Words words;

    OutsideLinks(AddressChecks checks, Links links, Words words) {
        this.checks = checks;
        this.links = links;
        this.words = words;
    }

    /** Addresses in an authority's articles that should be looked at; null when nobody asks. */
    @Nullable List<Outside> of(Actor reader, String owner) {
        if (!checks.isEnabled()) {
            return null;
        }
        var look =
                Arrays.stream(AddressState.values())
                        .filter(AddressState::needsLook)
                        .flatMap(state -> checks.find(reader, state).stream())
                        .toList();
        var naming =
                look.isEmpty()
                        ? List.<ArticleLinkage>of()
                        : links.naming(reader, look.stream().map(AddressCheck::id).toList());
        var own = naming.stream().filter(linkage -> owner.equals(linkage.owner())).toList();
        return look.stream()
                .map(check -> outside(check, own))
                .filter(row -> !row.articles().isEmpty())
                .toList();
    }

    private Outside outside(AddressCheck check, List<ArticleLinkage> own) {
        var key = check.state().name().toLowerCase(Locale.ROOT);
        List<Step> articles =
                own.stream()
                        .filter(linkage -> linkage.addresses().contains(check.id()))
                        .map(LinkPages::step)
                        .toList();
        return new Outside(
                check.id(),
                words.of("links.svar." + key, check.detail()),
                words.dayOf(check.since()),
                articles);
    }
}
