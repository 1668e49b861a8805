package dk.virkwiki.link;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The links of one article, as its current revision has them.
 *
 * @param id the article
 * @param number the revision they were read from
 * @param title the article's title
 * @param type what kind of text it is; null where it was read before this was noted
 * @param owner code of its authority, or null
 * @param slugs addresses it can be reached at, the current one first
 * @param reach who can get to it
 * @param targets slugs and {@code selvbetjening:code}s it links to, without repeats
 * @param forAdvisors those of the targets that only text for advisors links to
 * @param addresses web addresses on other sites it links to or names as sources
 * @param broken links that lead nowhere
 * @param faulty whether there are broken ones
 */
@Document("links")
public record ArticleLinkage(
        @Id String id,
        int number,
        String title,
        @Nullable ArticleType type,
        @Nullable String owner,
        List<String> slugs,
        Reach reach,
        List<String> targets,
        List<String> forAdvisors,
        List<String> addresses,
        List<BrokenLink> broken,
        boolean faulty) {
    public ArticleLinkage {
        slugs = List.copyOf(slugs);
        targets = List.copyOf(targets);
        forAdvisors = List.copyOf(Objects.requireNonNullElse(forAdvisors, List.of()));
        addresses = List.copyOf(addresses);
        broken = List.copyOf(broken);
    }

    /** The address it has now. */
    public String slug() {
        return slugs.getFirst();
    }

    /** Its page. */
    public String address() {
        return (type == null ? ArticleType.GUIDE : type).address(slug());
    }

    ArticleLinkage withBroken(List<BrokenLink> found) {
        return new ArticleLinkage(
                id,
                number,
                title,
                type,
                owner,
                slugs,
                reach,
                targets,
                forAdvisors,
                addresses,
                found,
                !found.isEmpty());
    }

    /** Who can get to the place where the link stands. */
    Reach reachOf(String target) {
        return forAdvisors.contains(target) ? Reach.ADVISORS : reach;
    }

    /** Whether an advisor or editor may be told of it. */
    boolean isFor(Actor reader) {
        return reach == Reach.EVERYBODY || reach == Reach.ADVISORS || reader.editsFor(owner);
    }

    boolean isReachedLike(ArticleLinkage other) {
        return reach == other.reach && slugs.equals(other.slugs);
    }
}
