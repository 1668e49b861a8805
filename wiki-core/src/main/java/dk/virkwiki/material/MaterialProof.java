package dk.virkwiki.material;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.MarkdownLink;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.material.MaterialFlaw.Kind;
import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Looks at leaflets, toolboxes and aids before they are published. */
@Service
public class MaterialProof {
    /** Letters that fill a page of A5 at the size they are set in. */
    private static final int LETTERS_ON_A5 = 1_300;

    private static final int MOST_PAGES = 2;
    private static final int MOST_MESSAGES = 3;
    private static final Pattern NUMBERED = Pattern.compile("\\d+[.:)]?\\s.*");

    private final Articles articles;

    MaterialProof(Articles articles) {
        this.articles = articles;
    }

    /** What is wrong with the material in this file, in the order of lines. */
    public List<MaterialFlaw> flaws(String source) {
        var file = ArticleFile.read(source);
        var metadata = file.metadata();
        if (metadata == null) {
            return List.of();
        }
        var flaws = new ArrayList<MaterialFlaw>();
        aid(source, Aids.SIGN_LANGUAGE, file, flaws);
        aid(source, Aids.VOICE_OVER, file, flaws);
        if (metadata.type() == ArticleType.FOLDER) {
            leaflet(source, file, flaws);
        }
        if (Material.isToolbox(source)) {
            toolbox(source, file, metadata, flaws);
        }
        return flaws;
    }

    private static void aid(String source, String key, ArticleFile file, List<MaterialFlaw> flaws) {
        ArticleFile.value(source, key)
                .filter(written -> Aid.of(written).isEmpty())
                .ifPresent(
                        written ->
                                flaws.add(
                                        new MaterialFlaw(
                                                Kind.UNUSABLE_AID, line(file, key), written)));
    }

    private static void leaflet(String source, ArticleFile file, List<MaterialFlaw> flaws) {
        var keys = ArticleFile.ownKeys(source, Material.FOLDER);
        keys.text("format")
                .filter(format -> Paper.of(format).isEmpty())
                .ifPresent(
                        format ->
                                flaws.add(
                                        new MaterialFlaw(
                                                Kind.UNKNOWN_FORMAT, keys.line("format"), format)));
        if (keys.text("file").isPresent()) {
            return;
        }
        var text = Markdown.read(file.body(), Audience.PUBLIC, WikiLinks.none());
        int letters =
                text.sections().stream()
                        .mapToInt(s -> s.heading().length() + s.text().length())
                        .sum();
        int pages = (letters + LETTERS_ON_A5 - 1) / LETTERS_ON_A5;
        if (pages > MOST_PAGES) {
            flaws.add(new MaterialFlaw(Kind.LONG_LEAFLET, file.bodyLine(), "" + pages));
        }
        long messages =
                text.headings().stream()
                        .filter(h -> h.level() == 2 && NUMBERED.matcher(h.text()).matches())
                        .count();
        if (messages > MOST_MESSAGES) {
            flaws.add(new MaterialFlaw(Kind.MANY_MESSAGES, file.bodyLine(), "" + messages));
        }
    }

    private void toolbox(
            String source, ArticleFile file, ArticleMetadata metadata, List<MaterialFlaw> flaws) {
        int line = line(file, Material.TOOLBOX);
        if (ArticleFile.ownKeys(source, Material.TOOLBOX).text("licence").isEmpty()) {
            flaws.add(new MaterialFlaw(Kind.NO_LICENCE, line, ""));
        }
        var body = Markdown.source(file.body(), Audience.PUBLIC);
        var links = Markdown.wikiLinks(body);
        if (links.isEmpty()) {
            flaws.add(new MaterialFlaw(Kind.EMPTY_TOOLBOX, line, ""));
        }
        if (metadata.visibility() == Audience.PUBLIC) {
            hidden(file, flaws);
        }
    }

    private void hidden(ArticleFile file, List<MaterialFlaw> flaws) {
        var links = Markdown.wikiLinks(file.body());
        var slugs = links.stream().map(MarkdownLink::slug).collect(Collectors.toSet());
        var hidden =
                articles.findSummaries(Audience.ADVISOR, slugs).stream()
                        .filter(found -> !found.isReadableBy(Audience.PUBLIC))
                        .map(found -> found.metadata().slug())
                        .collect(Collectors.toSet());
        for (var link : links) {
            if (hidden.remove(link.slug())) {
                int line = link.line() + file.bodyLine() - 1;
                flaws.add(new MaterialFlaw(Kind.HIDDEN_PART, line, link.slug()));
            }
        }
    }

    private static int line(ArticleFile file, String key) {
        return file.line(key);
    }
}
