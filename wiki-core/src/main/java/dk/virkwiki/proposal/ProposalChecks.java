package dk.virkwiki.proposal;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.Problem;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.MarkdownProblem;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.PersonalNumbers;
import java.util.Objects;

/** What a proposal's words must keep to. */
final class ProposalChecks {
    static final int MAX_REASON = 1_000;
    static final int MAX_COMMENT = 5_000;

    private ProposalChecks() {}

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

    /** What can be sent to the owner: a readable file that differs in more than line ends. */
    static void requireSendable(ProposedText text, String base) {
        requireStorable(text, base);
        var proposed = metadata(text.source());
        var before = ArticleFile.read(base).metadata();
        if (before != null && moves(before, proposed)) {
            throw new Invalid("adresse-og-ejer-ligger-fast", before.title());
        }
        if (text.source().equals(base)) {
            throw new Invalid("forslag-uden-aendring");
        }
        requireClosedBlocks(text.source());
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

    private static boolean moves(ArticleMetadata before, ArticleMetadata proposed) {
        return !proposed.slug().equals(before.slug())
                || !Objects.equals(proposed.owner(), before.owner());
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
