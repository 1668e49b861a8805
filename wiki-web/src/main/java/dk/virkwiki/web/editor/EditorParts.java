package dk.virkwiki.web.editor;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.SourceSection;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.ProposalState;
import dk.virkwiki.web.editor.PartView.Among;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.text.NeedView;
import dk.virkwiki.web.text.Needs;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Cuts a file at the section that somebody wants to edit. */
@Component
class EditorParts {
    /** Names what stands above the first heading; no anchor begins like this. */
    static final String TOP = "_top";

    /** Names the whole text below the front matter, which is shown as a form. */
    static final String FIELDS = "_felter";

    private final Words words;
    private final Matters matters;
    private final Needs needs;

    EditorParts(Words words, Matters matters, Needs needs) {
        this.words = words;
        this.matters = matters;
        this.needs = needs;
    }

    /** What is looked for in the consultation that is open, or null. */
    @Nullable NeedView need(Actor actor) {
        return needs.now(actor);
    }

    /** What a text was begun for. A text that is sent keeps what it was sent with. */
    @Nullable NeedView need(Actor actor, Proposal begun) {
        var stored = begun.text().need();
        return begun.state() == ProposalState.DRAFT || stored != null
                ? needs.begun(actor, stored)
                : null;
    }

    /** The same as a form carries it. */
    @Nullable NeedView need(EditorForm form) {
        return needs.again(form.behov());
    }

    /** The wanted section of a file, or null when the whole file is wanted or it has none such. */
    @Nullable PartView find(
            Subject subject, String source, @Nullable String wanted, @Nullable String proposal) {
        if (wanted == null || wanted.isBlank()) {
            return null;
        }
        if (wanted.equals(FIELDS)) {
            return fields(subject, source, bodyStart(source), proposal);
        }
        var sections = sections(source);
        for (int i = 0; i < sections.size(); i++) {
            if (id(sections.get(i)).equals(wanted)) {
                return view(subject.address(proposal), source, sections, i);
            }
        }
        return null;
    }

    /** The section that a form holds, as it was typed. */
    @Nullable PartView typed(Subject subject, EditorForm form) {
        var section = form.section();
        if (section == null) {
            return null;
        }
        var whole = form.whole();
        var proposal = form.isSent() ? form.forslag() : null;
        if (section.equals(FIELDS)) {
            return fields(subject, whole, form.partStart(), proposal);
        }
        var sections = sections(whole);
        int at = 0;
        int start = bodyStart(whole);
        while (at + 1 < sections.size() && start + sections.get(at).end() <= form.partStart()) {
            at++;
        }
        var found = view(subject.address(proposal), whole, sections, at);
        return new PartView(
                found.id(),
                found.heading(),
                whole.substring(0, form.partStart()),
                whole.substring(form.partStart(), form.partEnd()),
                whole.substring(form.partEnd()),
                found.place(),
                null);
    }

    private @Nullable PartView fields(
            Subject subject, String source, int start, @Nullable String proposal) {
        var matter = matters.of(subject, source);
        if (matter == null) {
            return null;
        }
        int from = firstWord(source, start);
        var place = among(subject.address(proposal), sections(source), 0);
        return new PartView(
                FIELDS, "", source.substring(0, from), source.substring(from), "", place, matter);
    }

    /** What stands above the text where front matter is shown as a form. */
    static String aboveFields(String source) {
        return source.substring(0, firstWord(source, bodyStart(source)));
    }

    private static int firstWord(String source, int start) {
        int from = start;
        while (from < source.length() && Character.isWhitespace(source.charAt(from))) {
            from++;
        }
        return from;
    }

    /** The address of the section that begins here, for going back to it. */
    static String query(EditorForm form) {
        var wanted = form.section();
        if (wanted == null) {
            return "?visning=kilde";
        }
        if (wanted.equals(FIELDS)) {
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
                among(address, sections, at),
                null);
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
