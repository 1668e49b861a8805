package dk.virkwiki.gap;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Articles;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.gap.Handling.Coverage;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.shared.PersonalNumbers;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** The front door for deciding what becomes of a row of the board. */
@Service
public class GapDecisions {
    private static final int LONGEST_REASON = 300;

    private final GapRepository repository;
    private final Gaps gaps;
    private final Articles articles;
    private final CodeLists lists;

    GapDecisions(GapRepository repository, Gaps gaps, Articles articles, CodeLists lists) {
        this.repository = repository;
        this.gaps = gaps;
        this.articles = articles;
        this.lists = lists;
    }

    /** Says which authority a need concerns; empty for none. */
    public void assign(Actor editor, String id, String owner) {
        GapPolicy.requireMayDecide(editor);
        if (!owner.isEmpty() && lists.find(CodeList.AUTHORITIES, owner).isEmpty()) {
            throw new Invalid("hul-myndighed");
        }
        change(id, handling -> handling.ownedBy(owner.isEmpty() ? null : owner));
    }

    /** Says that an article at this address is the answer. */
    public void cover(Actor editor, String id, String slug) {
        GapPolicy.requireMayDecide(editor);
        var article =
                articles.find(editor, slug.strip())
                        .filter(found -> articles.isPublished(found.slug()))
                        .orElseThrow(() -> new Invalid("hul-artikel"));
        change(id, it -> it.covered(new Coverage(article.id(), gaps.today(), null)));
    }

    /** Says that no article will come, and why. */
    public void leave(Actor editor, String id, String reason) {
        GapPolicy.requireMayDecide(editor);
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Invalid("hul-begrundelse", LONGEST_REASON);
        }
        if (!PersonalNumbers.find(why).isEmpty()) {
            throw new Invalid("hul-personnummer");
        }
        change(id, handling -> handling.left(why));
    }

    /** Takes a decision back: the need is new again. */
    public void reopen(Actor editor, String id) {
        GapPolicy.requireMayDecide(editor);
        change(id, handling -> handling.status() == GapStatus.NEW ? handling : handling.reopened());
    }

    private void change(String id, UnaryOperator<Handling> act) {
        var gap = repository.find(id).orElseThrow(() -> new NotFound("hul-findes-ikke"));
        var next = act.apply(gap.handling());
        if (!next.equals(gap.handling()) && !repository.handle(gap, next, gaps.now())) {
            throw new Conflict("hul-aendret");
        }
        gaps.count(id);
    }
}
