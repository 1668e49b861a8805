package dk.virkwiki.markdown;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** The wiki's own marks within a line. Each looks ahead a bounded number of characters. */
final class InlineMarks {
    private static final int LONGEST = 500;
    private static final Pattern FIELD = Pattern.compile("_{2,100}");
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>\\p{Cntrl}]*");
    private static final Pattern MAIL =
            Pattern.compile(
                    "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){0,8}");

    private InlineMarks() {}

    static List<InlineContentParserFactory> all() {
        return List.of(
                new Mark(Source.OPEN, "" + Source.OPEN, "" + Source.CLOSE, WikiLink::of),
                new Mark('{', "{?", "}", CheckMark::new),
                new Mark('{', "{hvis ", "}", OnlyIf::new),
                new Mark('{', "{kun for ", "}", OnlyFor::new),
                new Mark('{', "{frist:", "}", Deadline::new),
                new Mark('{', "{prøv med:", "}", TryWith::new),
                new AngleBracket());
    }

    /** Reads {@code [____]}; commonmark finds the brackets. */
    static LinkResult field(LinkInfo link, Scanner scanner, InlineParserContext context) {
        boolean isField =
                link.destination() == null
                        && link.marker() == null
                        && link.openingBracket().getNext() instanceof Text text
                        && text.getLiteral().startsWith("_")
                        && FIELD.matcher(link.text(scanner)).matches();
        return isField
                ? LinkResult.replaceWith(new Blank(), link.afterTextBracket())
                : LinkResult.none();
    }

    /** Reads {@code [^label]}; commonmark finds the brackets. */
    static LinkResult footnote(LinkInfo link, Scanner scanner, InlineParserContext context) {
        boolean isNote =
                link.destination() == null
                        && link.marker() == null
                        && link.openingBracket().getNext() instanceof Text text
                        && text.getLiteral().startsWith("^");
        String label = isNote ? link.text(scanner).substring(1) : "";
        return label.isBlank() || label.length() > LONGEST
                ? LinkResult.none()
                : LinkResult.replaceWith(new FootnoteReference(label), link.afterTextBracket());
    }

    /** A mark with an opening and a closing string, on one line, holding no other bracket. */
    private record Mark(char trigger, String open, String close, Function<String, Node> node)
            implements InlineContentParserFactory, InlineContentParser {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(trigger);
        }

        @Override
        public InlineContentParser create() {
            return this;
        }

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            if (!scanner.next(open)) {
                return ParsedInline.none();
            }
            Position start = scanner.position();
            String content = upTo(scanner, start, close.charAt(0), open.charAt(0));
            if (content.isBlank() || !scanner.next(close)) {
                return ParsedInline.none();
            }
            return ParsedInline.of(node.apply(content), scanner.position());
        }
    }

    /**
     * Everything that begins with {@code <}: an address in angle brackets becomes a link, all else
     * is text. commonmark's own reading of raw HTML is never asked: it would search to the end of
     * the paragraph again for each bracket.
     */
    private static final class AngleBracket
            implements InlineContentParserFactory, InlineContentParser {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('<');
        }

        @Override
        public InlineContentParser create() {
            return this;
        }

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            scanner.next();
            Position afterBracket = scanner.position();
            String content = upTo(scanner, afterBracket, '>', '<');
            boolean mail = MAIL.matcher(content).matches();
            if ((mail || ADDRESS.matcher(content).matches()) && scanner.next('>')) {
                Link link = new Link(mail ? "mailto:" + content : content, null);
                link.appendChild(new Text(content));
                return ParsedInline.of(link, scanner.position());
            }
            return ParsedInline.of(new Text("<"), afterBracket);
        }
    }

    private static String upTo(Scanner scanner, Position start, char end, char notThis) {
        for (int i = 0; i < LONGEST; i++) {
            char c = scanner.peek();
            if (c == end || c == notThis || c == '\n' || c == Scanner.END) {
                break;
            }
            scanner.next();
        }
        return scanner.getSource(start, scanner.position()).getContent();
    }
}
