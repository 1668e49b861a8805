package dk.virkwiki.wording;

import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.merge.WordDiff;
import dk.virkwiki.merge.WordPiece;
import dk.virkwiki.shared.Invalid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One block of source with the words that are read there, and where each of them stands. */
final class BlockWording {
    private static final Pattern BREAKS = Pattern.compile("[ \\t]*(?:\\r\\n?|\\n)[ \\t>]*");
    private static final Pattern MARK =
            Pattern.compile(
                    "^[ \\t>]*(?:(?:[-+*]|\\d{1,9}[.)])[ \\t]+(?:\\[[ xX]][ \\t]+)?|#{1,6}[ \\t]+)?");
    private static final Pattern ID = Pattern.compile("[ \\t]*\\{#[A-Za-z][\\w-]*}[ \\t]*$");

    private final WikiLinks links;
    private final String source;
    private final String tail;
    private final String words;

    /** For each character that is read, its offset in the source; -1 when it stands elsewhere. */
    private final int[] offsets;

    BlockWording(String block, WikiLinks links) {
        this.links = links;
        var text = block.stripTrailing();
        this.tail = block.substring(text.length());
        this.source = BREAKS.matcher(text).replaceAll(" ");
        this.words = Markdown.words(source, links);
        this.offsets = offsets(words, source);
    }

    private static int[] offsets(String words, String source) {
        var offsets = new int[words.length()];
        Arrays.fill(offsets, -1);
        int read = 0;
        int written = 0;
        for (var piece : WordDiff.of(words, source)) {
            int length = piece.text().length();
            if (piece.kind() == WordPiece.Kind.SAME) {
                for (int i = 0; i < length; i++) {
                    offsets[read + i] = written + i;
                }
            }
            read += piece.kind() == WordPiece.Kind.ADDED ? 0 : length;
            written += piece.kind() == WordPiece.Kind.REMOVED ? 0 : length;
        }
        return offsets;
    }

    /** The block with other words: its marks stay where they can, and go where they cannot. */
    String reworded(String wanted) {
        if (wanted.equals(words)) {
            return source + tail;
        }
        if (wanted.isEmpty()) {
            throw new Invalid("hurtigt-uden-ord");
        }
        var kept = withMarks(wanted);
        if (kept != null && Markdown.words(kept, links).equals(wanted)) {
            return kept + tail;
        }
        var plain = withoutMarks(wanted);
        if (!isRow() && Markdown.words(plain, links).equals(wanted)) {
            return plain + tail;
        }
        throw new Invalid("hurtigt-for-svaert");
    }

    /** The block with a mark after as many characters of its words. */
    String marked(int end, String mark) {
        int at = end > 0 && offsets[end - 1] >= 0 ? offsets[end - 1] + 1 : endOfWords();
        var marked = source.substring(0, at) + " " + mark + source.substring(at);
        if (Markdown.words(marked, links).length() <= words.length()) {
            throw new Invalid("hurtigt-for-svaert");
        }
        return marked + tail;
    }

    private int endOfWords() {
        var id = ID.matcher(source);
        if (id.find()) {
            return id.start();
        }
        return isRow() && source.endsWith("|")
                ? source.substring(0, source.length() - 1).stripTrailing().length()
                : source.length();
    }

    private boolean isRow() {
        return source.stripLeading().startsWith("|");
    }

    private String withoutMarks(String wanted) {
        var mark = MARK.matcher(source);
        var id = ID.matcher(source);
        return (mark.find() ? mark.group() : "")
                + PlainText.escapedLine(wanted)
                + (id.find() ? id.group() : "");
    }

    /** The changed words exchanged one by one, last first; null when one cannot be placed. */
    private @Nullable String withMarks(String wanted) {
        var changed = new StringBuilder(source);
        for (var swap : swaps(wanted).reversed()) {
            boolean together = isTogether(swap);
            int from = together ? offsets[swap.from()] : after(swap.from());
            int to = together ? from + swap.length() : before(swap.to());
            if (swap.length() == 0) {
                from = from < 0 ? to : from;
                to = from;
            }
            if (from < 0 || to < from) {
                return null;
            }
            changed.replace(from, to, PlainText.escaped(swap.words()));
        }
        return changed.toString();
    }

    /** Words that are read from one place to another, and what to put there. */
    private record Swap(int from, int to, String words) {
        int length() {
            return to - from;
        }
    }

    private List<Swap> swaps(String wanted) {
        var swaps = new ArrayList<Swap>();
        int read = 0;
        for (var piece : WordDiff.of(words, wanted)) {
            int length = piece.text().length();
            switch (piece.kind()) {
                case SAME -> read += length;
                case REMOVED -> {
                    swaps.add(new Swap(read, read + length, ""));
                    read += length;
                }
                case ADDED -> {
                    boolean follows = !swaps.isEmpty() && swaps.getLast().to() == read;
                    var last = follows ? swaps.removeLast() : new Swap(read, read, "");
                    swaps.add(new Swap(last.from(), last.to(), last.words() + piece.text()));
                }
            }
        }
        return swaps;
    }

    /** Whether the words stand in the source as they are read, with no mark between them. */
    private boolean isTogether(Swap swap) {
        if (swap.length() == 0) {
            return false;
        }
        for (int i = swap.from(); i < swap.to(); i++) {
            if (offsets[i] < 0 || offsets[i] != offsets[swap.from()] + i - swap.from()) {
                return false;
            }
        }
        return true;
    }

    /** Right behind the character before this one; marks between the two are left behind. */
    private int after(int at) {
        if (at > 0) {
            return offsets[at - 1] < 0 ? -1 : offsets[at - 1] + 1;
        }
        var mark = MARK.matcher(source);
        return mark.find() && !isRow() ? mark.end() : -1;
    }

    /** Right before this character. */
    private int before(int at) {
        return at < words.length() ? offsets[at] : endOfWords();
    }
}
