package dk.virkwiki.web.editor;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.SourceSection;
import dk.virkwiki.web.editor.PartView.Among;
import dk.virkwiki.web.layout.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Cuts a file at the section that somebody wants to edit. */
@Component
class EditorParts {
    /** Names what stands above the first heading; no anchor begins like this. */
    private static final String TOP = "_top";

    private final Words words;

    EditorParts(Words words) {
        this.words = words;
    }

    /** The wanted section of a file, or null when the whole file is wanted or it has none such. */
    @Nullable PartView find(
            Article article, String source, @Nullable String wanted, @Nullable String proposal) {
        if (wanted == null || wanted.isBlank()) {
            return null;
        }
        var sections = sections(source);
        for (int i = 0; i < sections.size(); i++) {
            if (id(sections.get(i)).equals(wanted)) {
                return view(address(article, proposal), source, sections, i);
            }
        }
        return null;
    }

    /** The section that a form holds, as it was typed. */
    @Nullable PartView typed(Article article, EditorForm form) {
        if (form.section() == null) {
            return null;
        }
        var whole = form.whole();
        var sections = sections(whole);
        int at = 0;
        int start = bodyStart(whole);
        while (at + 1 < sections.size() && start + sections.get(at).end() <= form.partStart()) {
            at++;
        }
        var address = address(article, form.isSent() ? form.forslag() : null);
        var found = view(address, whole, sections, at);
        return new PartView(
                found.id(),
                found.heading(),
                whole.substring(0, form.partStart()),
                whole.substring(form.partStart(), form.partEnd()),
                whole.substring(form.partEnd()),
                found.place());
    }

    /** The address of the section that begins here, for going back to it. */
    static String query(EditorForm form) {
        if (form.section() == null) {
            return "";
        }
        var whole = form.whole();
        int start = bodyStart(whole);
        return sections(whole).stream()
                .filter(section -> start + section.end() > form.partStart())
                .findFirst()
                .map(section -> "?afsnit=" + UriUtils.encode(id(section), "UTF-8"))
                .orElse("");
    }

    private static String address(Article article, @Nullable String proposal) {
        var address = "/artikler/" + article.slug() + "/foreslaa";
        return proposal == null ? address : address + "?forslag=" + proposal;
    }

    private PartView view(String address, String source, List<SourceSection> sections, int at) {
        var section = sections.get(at);
        int start = bodyStart(source);
        int from = start + section.start();
        int to = start + section.end();
        while (at == 0 && from < to && Character.isWhitespace(source.charAt(from))) {
            from++;
        }
        return new PartView(
                id(section),
                section.heading().isEmpty() ? words.of("editor.afsnit.foerst") : section.heading(),
                source.substring(0, from),
                source.substring(from, to),
                source.substring(to),
                among(address, sections, at));
    }

    private static Among among(String address, List<SourceSection> sections, int at) {
        var query = address + (address.indexOf('?') < 0 ? "?" : "&") + "afsnit=";
        return new Among(
                String.valueOf(at + 1),
                String.valueOf(sections.size()),
                at == 0 ? null : query + id(sections.get(at - 1)),
                at + 1 == sections.size() ? null : query + id(sections.get(at + 1)),
                address);
    }

    private static List<SourceSection> sections(String source) {
        return Markdown.sections(ArticleFile.bodyOf(source));
    }

    private static int bodyStart(String source) {
        return source.length() - ArticleFile.bodyOf(source).length();
    }

    private static String id(SourceSection section) {
        return section.headingId().isEmpty() ? TOP : section.headingId();
    }
}
