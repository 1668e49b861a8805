package dk.virkwiki.media;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleChanged;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Changes;
import dk.virkwiki.shared.Audience;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/**
 * The front door to which texts show which files, kept in step with the articles. It can be made
 * anew from them at any time.
 */
@Service
public class FileUses {
    /** Most articles that are told for one file. */
    public static final int MAX_ROWS = 200;

    private static final Logger LOG = LoggerFactory.getLogger(FileUses.class);
    private static final int MOST_UNREAD = 1_000;
    private static final int MOST_LOOKED_AT = 20;

    private final FileUseRepository repository;
    private final Articles articles;
    private final Changes changes;
    private final ObjectProvider<FileMentions> mentions;

    FileUses(
            FileUseRepository repository,
            Articles articles,
            Changes changes,
            ObjectProvider<FileMentions> mentions) {
        this.repository = repository;
        this.articles = articles;
        this.changes = changes;
        this.mentions = mentions;
    }

    /** The files that a whole text shows, by name, advisor blocks and front matter included. */
    public static Set<String> in(String source) {
        var names = new TreeSet<String>();
        FileUseReader.in(source, Audience.ADVISOR).forEach(found -> names.add(found.slug()));
        return names;
    }

    /**
     * Whether a published public text shows the file. What is stored is believed only of a text
     * that has not changed since.
     */
    boolean isPublic(String name) {
        var uses = repository.findMakingPublic(name, MOST_LOOKED_AT);
        var stored = byId(uses);
        return articles.findAll(stored.keySet()).stream()
                .map(article -> current(article, stored))
                .anyMatch(use -> use.publicFiles().contains(name));
    }

    private static FileUse current(Article article, Map<String, FileUse> stored) {
        var use = stored.get(article.id());
        return use != null && use.number() == article.number() ? use : FileUseReader.read(article);
    }

    /** Articles that show one of the files, as far as this person may know of them. */
    public List<FileUse> of(Actor actor, Collection<String> names) {
        FilePolicy.requireMaySend(actor);
        return repository.findUsing(names, MAX_ROWS).stream()
                .filter(use -> use.isFor(actor))
                .toList();
    }

    /** Those of the files that some text shows: an article, a draft or a proposal. */
    public Set<String> used(Collection<String> names) {
        var used = new TreeSet<String>();
        repository.findUsing(names, Integer.MAX_VALUE).forEach(use -> used.addAll(use.files()));
        mentions.forEach(other -> used.addAll(other.mentioned()));
        used.retainAll(Set.copyOf(names));
        return used;
    }

    /** Ids of the articles that show the file. */
    List<String> articlesWith(String name) {
        return repository.findUsing(List.of(name), MAX_ROWS).stream().map(FileUse::id).toList();
    }

    /** The text is saved whatever becomes of its files; »reindex« reads them anew. */
    @EventListener
    void changed(ArticleChanged change) {
        try {
            var known = byId(repository.findAll(change.articleIds()));
            var newer =
                    articles.findAll(change.articleIds()).stream()
                            .filter(article -> isNewer(article, known.get(article.id())))
                            .toList();
            take(newer);
        } catch (DataAccessException storeIsAway) {
            LOG.warn("The files of {} could not be noted.", change.articleIds());
        }
    }

    private static boolean isNewer(
            Article article, @org.jspecify.annotations.Nullable FileUse known) {
        return known == null || known.number() < article.number();
    }

    private static Map<String, FileUse> byId(List<FileUse> uses) {
        Map<String, FileUse> byId = new HashMap<>();
        uses.forEach(use -> byId.put(use.id(), use));
        return byId;
    }

    /** Reads what a crash may have left unread. */
    public void catchUp() {
        if (repository.isEmpty()) {
            rebuild(_ -> {});
        } else {
            changed(new ArticleChanged(changes.latest(MOST_UNREAD)));
        }
    }

    /**
     * Reads all articles' files anew.
     *
     * @param progress told how many articles have been read
     * @return how many there are
     */
    public int rebuild(IntConsumer progress) {
        return articles.takeAll(this::take, progress);
    }

    private void take(List<Article> changed) {
        repository.saveAll(changed.parallelStream().map(FileUseReader::read).toList());
    }
}
