package dk.virkwiki.oldword;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.term.OldWord;
import dk.virkwiki.term.Terms;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The front door to old words: where articles still use them. */
@Service
public class OldWords {
    /** Most rows in one answer. */
    public static final int MAX_ROWS = 100;

    private final OldWordRepository repository;
    private final OldWordKeeper keeper;
    private final Terms terms;

    OldWords(OldWordRepository repository, OldWordKeeper keeper, Terms terms) {
        this.repository = repository;
        this.keeper = keeper;
        this.terms = terms;
    }

    /**
     * Published articles that use old words without meaning to, by title.
     *
     * @param owner code of their authority, or null for all
     * @throws NotAllowed when the person neither edits nor runs the wiki
     */
    public List<OldWordArticle> page(Actor editor, @Nullable String owner, int offset, int limit) {
        requireMaySee(editor);
        return repository.page(owner, Math.max(0, offset), Math.clamp(limit, 1, MAX_ROWS));
    }

    /** How many such articles there are. */
    public long count(Actor editor, @Nullable String owner) {
        requireMaySee(editor);
        return repository.count(owner);
    }

    private static void requireMaySee(Actor actor) {
        actor.requireAccountId();
        boolean may =
                switch (actor.role()) {
                    case EDITOR, COORDINATOR, ADMIN -> true;
                    case ADVISOR, READER -> false;
                };
        if (!may) {
            throw new NotAllowed("kun-redaktoerer");
        }
    }

    /** The old words that these readers find in an article, each once, in the order of lines. */
    public List<OldWord> in(Audience reader, Article article) {
        return in(reader, article.id());
    }

    /** The same by the article's id. */
    public List<OldWord> in(Audience reader, String articleId) {
        return repository.find(articleId).stream()
                .flatMap(found -> found.uses().stream())
                .filter(use -> use.isPublic() || reader == Audience.ADVISOR)
                .map(OldWordUse::term)
                .distinct()
                .map(slug -> terms.oldWord(reader, slug))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The old words in a whole file, in the order of lines; for whoever is about to publish it. */
    public List<OldWordUse> in(String source) {
        return OldWordReader.read(source, terms.oldWordFinder());
    }

    /** The word people need instead of this one, as advisors see it. */
    public Optional<OldWord> find(String term) {
        return terms.oldWord(Audience.ADVISOR, term);
    }

    /**
     * Reads all articles when the words themselves have changed since they were last read; run by
     * the clock.
     *
     * @return whether they were read
     */
    public boolean keepUp() {
        return keeper.keepUp();
    }
}
