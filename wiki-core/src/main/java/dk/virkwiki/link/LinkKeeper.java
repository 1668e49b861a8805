package dk.virkwiki.link;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleProjection;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Keeps the stored links in step with the articles. An article's links are written before its
 * targets are looked at, so that of two articles saved at once one sees the other.
 */
@Component
class LinkKeeper implements ArticleProjection<ArticleLinkage> {
    private static final int MOST_LINKING = 5_000;

    private final LinkRepository repository;
    private final LinkChecks checks;

    LinkKeeper(LinkRepository repository, LinkChecks checks) {
        this.repository = repository;
        this.checks = checks;
    }

    @Override
    public String name() {
        return "links";
    }

    @Override
    public boolean isEmpty() {
        return repository.isEmpty();
    }

    @Override
    public Map<String, ArticleLinkage> stored(Collection<String> articleIds) {
        Map<String, ArticleLinkage> stored = new HashMap<>();
        repository.findAll(articleIds).forEach(linkage -> stored.put(linkage.id(), linkage));
        return stored;
    }

    @Override
    public int number(ArticleLinkage stored) {
        return stored.number();
    }

    @Override
    public void take(List<Article> changed, Map<String, ArticleLinkage> before) {
        var fresh = changed.parallelStream().map(LinkReader::read).toList();
        repository.saveAll(fresh);
        repository.saveAll(checks.checked(fresh).stream().filter(ArticleLinkage::faulty).toList());
        lookAgain(movedSlugs(fresh, before), fresh);
    }

    /** Addresses that can be got to otherwise than before. */
    private static Set<String> movedSlugs(
            List<ArticleLinkage> fresh, Map<String, ArticleLinkage> known) {
        Set<String> moved = new HashSet<>();
        for (var linkage : fresh) {
            var before = known.get(linkage.id());
            if (before == null || !before.isReachedLike(linkage)) {
                moved.addAll(linkage.slugs());
                if (before != null) {
                    moved.addAll(before.slugs());
                }
            }
        }
        return moved;
    }

    private void lookAgain(Set<String> moved, List<ArticleLinkage> done) {
        var ids = new HashSet<String>();
        done.forEach(linkage -> ids.add(linkage.id()));
        var linking =
                repository.findLinkingTo(moved, MOST_LINKING).stream()
                        .filter(linkage -> !ids.contains(linkage.id()))
                        .toList();
        var checked = checks.checked(linking);
        repository.saveAll(checked.stream().filter(linkage -> !linking.contains(linkage)).toList());
    }

    /** Looks again at every article that links to this target. */
    void lookAgainAt(String target) {
        lookAgain(Set.of(target), List.of());
    }
}
