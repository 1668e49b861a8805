package dk.virkwiki.media;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleProjection;
import dk.virkwiki.article.Articles;
import dk.virkwiki.shared.Audience;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The front door to which texts show which files, kept in step with the articles. */
@Service
public class FileUses implements ArticleProjection<FileUse> {
    /** Most articles that are told for one file. */
    public static final int MAX_ROWS = 200;

    private static final int MOST_LOOKED_AT = 20;

    private final FileUseRepository repository;
    private final Articles articles;
    private final ObjectProvider<FileMentions> mentions;

    FileUses(
            FileUseRepository repository,
            Articles articles,
            ObjectProvider<FileMentions> mentions) {
        this.repository = repository;
        this.articles = articles;
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

    @Override
    public String name() {
        return "files";
    }

    @Override
    public boolean isEmpty() {
        return repository.isEmpty();
    }

    @Override
    public Map<String, FileUse> stored(Collection<String> articleIds) {
        return byId(repository.findAll(articleIds));
    }

    @Override
    public int number(FileUse stored) {
        return stored.number();
    }

    @Override
    public void take(List<Article> changed, Map<String, FileUse> before) {
        repository.saveAll(changed.parallelStream().map(FileUseReader::read).toList());
    }

    private static Map<String, FileUse> byId(List<FileUse> uses) {
        Map<String, FileUse> byId = new HashMap<>();
        uses.forEach(use -> byId.put(use.id(), use));
        return byId;
    }
}
