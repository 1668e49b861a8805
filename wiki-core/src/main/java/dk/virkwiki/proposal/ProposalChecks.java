package dk.virkwiki.proposal;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.Problem;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.MarkdownProblem;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.PersonalNumbers;
import java.time.Instant;

/** What a proposal's words must keep to. */
final class ProposalChecks {
    static final int MAX_REASON = 1_000;
    static final int MAX_COMMENT = 5_000;

    private ProposalChecks() {}

    /** What is far too long is refused before anything is made of it. */
    static void requireLength(ProposedText text) {
        if (text.source().length() > 2 * ArticleFile.MAX_LENGTH) {
            throw new Invalid("forslag-for-langt", ArticleFile.MAX_LENGTH);
        }
    }

    /** What can be saved at all, however unfinished. */
    static void requireStorable(ProposedText text, String base) {
        if (text.source().length() > ArticleFile.MAX_LENGTH) {
            throw new Invalid("forslag-for-langt", ArticleFile.MAX_LENGTH);
        }
        if (text.reason().length() > MAX_REASON) {
            throw new Invalid("begrundelse-for-lang", MAX_REASON);
        }
        requireNoPersonalNumber(base, text.source());
        requireNoPersonalNumber("", text.reason());
    }

    /** What its front matter says, if it is a readable file that differs in more than line ends. */
    static ArticleMetadata sendable(ProposedText text, String base) {
        requireStorable(text, base);
        var proposed = metadata(text.source());
        if (text.source().equals(base)) {
            throw new Invalid("forslag-uden-aendring");
        }
        requireClosedBlocks(text.source());
        return proposed;
    }

    /** A block left open would hide the rest of the article from readers. */
    private static void requireClosedBlocks(String source) {
        var file = ArticleFile.read(source);
        Markdown.problems(file.body()).stream()
                .filter(problem -> problem.code() == MarkdownProblem.Code.UNCLOSED_BLOCK)
                .findFirst()
                .ifPresent(
                        problem -> {
                            int line = problem.line() + file.bodyLine() - 1;
                            throw new Invalid("blok-ikke-lukket", line);
                        });
    }

    /** A comment that can be stored; may be empty. */
    static String comment(String words) {
        if (words.length() > MAX_COMMENT) {
            throw new Invalid("kommentar-for-lang", MAX_COMMENT);
        }
        var comment = words.replace("\r\n", "\n").replace('\r', '\n').strip();
        requireNoPersonalNumber("", comment);
        return comment;
    }

    /** A comment that says something. */
    static String words(String words) {
        var comment = comment(words);
        if (comment.isEmpty()) {
            throw new Invalid("kommentar-mangler");
        }
        return comment;
    }

    /** A publication that can be carried out. */
    static Publication publication(Publication wanted, Instant now) {
        var at = wanted.at();
        if (at != null && !at.isAfter(now)) {
            throw new Invalid("tidspunkt-er-gaaet");
        }
        var note = wanted.note();
        if (note != null && note.length() > Publication.MAX_NOTE) {
            throw new Invalid("note-for-lang", Publication.MAX_NOTE);
        }
        requireNoPersonalNumber("", note == null ? "" : note);
        return wanted.because(comment(wanted.reasons()));
    }

    private static ArticleMetadata metadata(String source) {
        var file = ArticleFile.read(source);
        var metadata = file.metadata();
        if (metadata == null) {
            int line =
                    file.problems().stream()
                            .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                            .mapToInt(Problem::line)
                            .findFirst()
                            .orElse(1);
            throw new Invalid("forslag-har-fejl", line);
        }
        return metadata;
    }

    private static void requireNoPersonalNumber(String base, String text) {
        var line = PersonalNumbers.firstNewLine(base, text);
        if (line.isPresent()) {
            throw new Invalid("personnummer", line.getAsInt());
        }
    }
}
