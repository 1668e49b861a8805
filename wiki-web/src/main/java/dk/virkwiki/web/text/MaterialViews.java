package dk.virkwiki.web.text;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.material.Materials;
import dk.virkwiki.material.Paper;
import dk.virkwiki.material.PrintedCopies;
import dk.virkwiki.material.PrintedCopy;
import dk.virkwiki.material.Shelved;
import dk.virkwiki.material.Toolbox;
import dk.virkwiki.material.Toolboxes;
import dk.virkwiki.web.print.Sheets;
import dk.virkwiki.web.text.MaterialView.AidLink;
import dk.virkwiki.web.text.MaterialView.Copy;
import dk.virkwiki.web.text.MaterialView.Download;
import dk.virkwiki.web.text.MaterialView.OnPaper;
import dk.virkwiki.web.text.MaterialView.Part;
import dk.virkwiki.web.text.MaterialView.ToolboxView;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what an article is as material. */
@Component
public class MaterialViews {
    private final Materials materials;
    private final AidLinks aids;
    private final Toolboxes toolboxes;
    private final PrintedCopies copies;
    private final Sheets sheets;
    private final MaterialWords words;

    MaterialViews(
            Materials materials,
            AidLinks aids,
            Toolboxes toolboxes,
            PrintedCopies copies,
            Sheets sheets,
            MaterialWords words) {
        this.materials = materials;
        this.aids = aids;
        this.toolboxes = toolboxes;
        this.copies = copies;
        this.sheets = sheets;
        this.words = words;
    }

    /**
     * What the page of this article says.
     *
     * @param copy the revision on the paper that the reader comes from, or null
     */
    public MaterialView of(Article article, @Nullable Integer copy) {
        var shelved = materials.of(article).orElse(null);
        return new MaterialView(
                aids.of(article),
                stale(article, shelved),
                Sheets.isForPaper(article) ? onPaper(article, shelved) : null,
                copy == null || !Sheets.isForPaper(article)
                        ? null
                        : copy(article, copies.compare(article, copy)),
                toolboxes.of(article).map(this::toolbox).orElse(null));
    }

    /** What the page says already is not said twice. */
    private @Nullable String stale(Article article, @Nullable Shelved shelved) {
        if (shelved == null || shelved.staleness() == null || article.metadata().isOutdated()) {
            return null;
        }
        return words.staleness(shelved.staleness());
    }

    private OnPaper onPaper(Article article, @Nullable Shelved shelved) {
        var paper = shelved == null ? Paper.A4 : shelved.material().paper();
        var other = paper == Paper.A5 ? Paper.A4 : Paper.A5;
        return new OnPaper(
                article.metadata().type() == ArticleType.FOLDER,
                sheets.stamp(article),
                sheets.spoken(article),
                place(article) + "/kode.svg",
                download(article, paper),
                download(article, other),
                made(shelved));
    }

    private @Nullable AidLink made(@Nullable Shelved shelved) {
        var file = shelved == null ? null : shelved.material().form().file();
        return file == null
                ? null
                : new AidLink(file.href(), "download", words.of("papir.hent.folder"), file.host());
    }

    private Download download(Article article, Paper paper) {
        return new Download(pdf(article, paper), words.of("papir.hent", paper.name()));
    }

    static String pdf(Article article, Paper paper) {
        return place(article) + "/" + paper.code() + ".pdf";
    }

    private static String place(Article article) {
        return "/materialer/" + article.slug();
    }

    private Copy copy(Article article, PrintedCopy copy) {
        var compare =
                "/artikler/%s/versioner/sammenlign?fra=%d&til=%d"
                        .formatted(article.slug(), copy.number(), article.number());
        var number = String.valueOf(copy.number());
        return switch (copy.standing()) {
            case NEWEST -> new Copy("ok", words.of("papir.nyeste", number), List.of(), null);
            case UNCHANGED ->
                    new Copy(
                            "ok",
                            words.of("papir.uaendret", number, article.number()),
                            List.of(),
                            null);
            case CHANGED ->
                    new Copy("old", words.of("papir.aendret", number), copy.notes(), compare);
            case UNKNOWN -> new Copy("unknown", words.of("papir.ukendt"), List.of(), null);
        };
    }

    private ToolboxView toolbox(Toolbox toolbox) {
        return new ToolboxView(
                words.licence(toolbox.licence()),
                place(toolbox.article()) + "/alt.zip",
                toolbox.parts().stream().map(this::part).toList());
    }

    private Part part(Article part) {
        var shelved = materials.of(part).orElse(null);
        var paper = shelved == null ? Paper.A4 : shelved.material().paper();
        boolean isOld = part.metadata().isOutdated() || (shelved != null && !shelved.isCurrent());
        return new Part(
                part.metadata().address(),
                part.title(),
                shelved == null ? words.kind(part) : words.what(shelved.material()),
                isOld ? words.of("materiale.foraeldet") : null,
                Sheets.isForPaper(part) ? pdf(part, paper) : null);
    }
}
