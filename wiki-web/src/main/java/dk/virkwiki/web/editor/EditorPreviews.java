package dk.virkwiki.web.editor;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.merge.MergeResult;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.editor.EditorPage.Preview;
import dk.virkwiki.web.editor.EditorPage.Writing;
import dk.virkwiki.web.text.CollisionView;
import dk.virkwiki.web.text.Collisions;
import dk.virkwiki.web.text.Flaws;
import dk.virkwiki.web.text.HintWords;
import dk.virkwiki.web.text.Renderings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows a text while it is written: as its readers see it, with advice, and where it collides. */
@Component
class EditorPreviews {
    private final Renderings renderings;
    private final Collisions collisions;
    private final HintWords hints;
    private final Flaws flaws;

    EditorPreviews(Renderings renderings, Collisions collisions, HintWords hints, Flaws flaws) {
        this.renderings = renderings;
        this.collisions = collisions;
        this.hints = hints;
        this.flaws = flaws;
    }

    /** As a business sees it. */
    Preview business(Actor actor, Writing writing) {
        return preview(actor, writing, Audience.PUBLIC);
    }

    /** As an advisor sees it. */
    Preview advisor(Actor actor, Writing writing) {
        return preview(actor, writing, Audience.ADVISOR);
    }

    /** Where both texts changed the same. */
    List<CollisionView> places(MergeResult merge) {
        return collisions.views(merge.collisions());
    }

    private Preview preview(Actor actor, Writing writing, Audience audience) {
        var text = writing.typed();
        var rendering = renderings.render(actor, text, audience);
        var metadata = ArticleFile.read(writing.text()).metadata();
        var type = writing.isSection() || metadata == null ? null : metadata.type();
        return new Preview(
                rendering,
                audience == Audience.ADVISOR,
                hints.of(text, type),
                flaws.of(writing.text(), writing.before(), text),
                type == null ? "" : type.code(),
                flaws.ways(writing.text()));
    }
}
