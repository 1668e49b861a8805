package dk.virkwiki.persona;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleChanged;
import dk.virkwiki.article.ArticleStatus;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.hint.Term;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.term.Terms;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * The front door to personas: who they are, and reading a text as one of them. They are for those
 * who write, so readers without a login are told of none.
 */
@Service
public class Personas {
    private static final int MOST = 100;

    private final Articles articles;
    private final CodeLists codes;
    private final Terms terms;
    private final AtomicLong generation = new AtomicLong();
    private volatile @Nullable Shelf shelf;

    Personas(Articles articles, CodeLists codes, Terms terms) {
        this.articles = articles;
        this.codes = codes;
        this.terms = terms;
    }

    private record Shelf(long generation, List<Persona> personas) {}

    @EventListener(ArticleChanged.class)
    void forget() {
        generation.incrementAndGet();
    }

    /**
     * All of them, in the order of the code list.
     *
     * @throws NotAllowed when the person does not see what is for advisors
     */
    public List<Persona> all(Actor reader) {
        requireAdvisor(reader);
        return current();
    }

    /** The persona that articles call so. */
    public Optional<Persona> find(Actor reader, String code) {
        return all(reader).stream().filter(persona -> persona.code().equals(code)).findFirst();
    }

    /** Those that an article is written for; none for readers. */
    public List<Persona> of(Actor reader, Article article) {
        var wanted = article.metadata().tags().personas();
        return reader.audience() == Audience.ADVISOR && !wanted.isEmpty()
                ? current().stream().filter(persona -> wanted.contains(persona.code())).toList()
                : List.of();
    }

    /** What a whole file looks like to a persona: five to eight questions. Nothing is kept. */
    public List<ReadingAnswer> read(Actor reader, Persona persona, String source) {
        requireAdvisor(reader);
        var words =
                terms.all(Audience.PUBLIC).stream()
                        .map(term -> new Term(term.slug(), term.official(), term.plain()))
                        .toList();
        return ReadingAs.of(persona, source, words);
    }

    private static void requireAdvisor(Actor actor) {
        if (actor.isAnonymous() || actor.audience() != Audience.ADVISOR) {
            throw new NotAllowed("kun-vejledere-ser");
        }
    }

    private List<Persona> current() {
        var known = shelf;
        long now = generation.get();
        if (known == null || known.generation() != now) {
            known = new Shelf(now, inOrder(articles.findAllOfType(ArticleType.PERSONA, MOST)));
            shelf = known;
        }
        return known.personas();
    }

    private List<Persona> inOrder(Collection<Article> found) {
        var order = codes.all(CodeList.PERSONAS).stream().map(code -> code.code()).toList();
        return found.stream()
                .filter(article -> article.metadata().status() == ArticleStatus.PUBLISHED)
                .flatMap(article -> Persona.in(article.source()).stream())
                .sorted(
                        Comparator.comparingInt((Persona persona) -> place(order, persona))
                                .thenComparing(Persona::slug))
                .toList();
    }

    private static int place(List<String> order, Persona persona) {
        int place = order.indexOf(persona.code());
        return place < 0 ? order.size() : place;
    }
}
