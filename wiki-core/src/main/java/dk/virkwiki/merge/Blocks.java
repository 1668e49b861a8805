package dk.virkwiki.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A text as blocks with the white space after each.
 *
 * @param lead blank lines above the first block
 * @param contents the blocks' own text, without white space at the end
 * @param gaps the white space after each block
 * @param fences for each block the {@code :::} blocks it stands in, written as one string
 */
record Blocks(String lead, List<String> contents, List<String> gaps, List<String> fences) {
    /** Signs that look like a colon count as one, as they do when the text is read. */
    private static final Pattern FENCE =
            Pattern.compile(
                    " {0,3}[:\uFF1A\uFE55\u2236\u02D0\uA789\uFE30\uFE13\u0589]{3,}"
                            + "[ \\t]*([^\\r\\n]*)");

    /** Cuts a text with the given splitter, whose pieces together must be the text. */
    static Blocks of(String text, Function<String, List<String>> splitter) {
        var lead = new StringBuilder();
        var contents = new ArrayList<String>();
        var gaps = new ArrayList<String>();
        for (var piece : splitter.apply(text)) {
            int start = contentStart(piece);
            int end = contentEnd(piece);
            if (contents.isEmpty()) {
                lead.append(piece, 0, start);
            } else {
                gaps.set(gaps.size() - 1, gaps.getLast() + piece.substring(0, start));
            }
            if (start < end) {
                contents.add(piece.substring(start, end));
                gaps.add(piece.substring(end));
            }
        }
        return new Blocks(
                lead.toString(), List.copyOf(contents), List.copyOf(gaps), fences(contents));
    }

    int size() {
        return contents.size();
    }

    /** Whether a block is a line that opens or closes a {@code :::} block. */
    static boolean isFence(String content) {
        return FENCE.matcher(content).matches();
    }

    /** For each block the fences it stands in; a closing line stands in what it closes. */
    static List<String> fences(List<String> contents) {
        var open = new ArrayDeque<String>();
        var fences = new ArrayList<String>();
        for (var content : contents) {
            fences.add(String.join(" ", open));
            var fence = FENCE.matcher(content);
            if (!fence.matches()) {
                continue;
            }
            if (!fence.group(1).isBlank()) {
                open.addLast(fence.group(1).strip());
            } else if (!open.isEmpty()) {
                open.removeLast();
            }
        }
        return List.copyOf(fences);
    }

    /** Blank lines above the first words belong to the gap before; the words' indent does not. */
    private static int contentStart(String piece) {
        int start = 0;
        for (int i = 0; i < piece.length() && Character.isWhitespace(piece.charAt(i)); i++) {
            if (piece.charAt(i) == '\n') {
                start = i + 1;
            }
        }
        return piece.isBlank() ? piece.length() : start;
    }

    private static int contentEnd(String piece) {
        int end = piece.length();
        while (end > 0 && Character.isWhitespace(piece.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
