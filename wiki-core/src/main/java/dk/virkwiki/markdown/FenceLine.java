package dk.virkwiki.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A line that opens or closes a fenced block: colons, and a name when it opens one. Reads more than
 * authors should write, because what merely resembles an advisor block has to be hidden as one.
 *
 * @param colons how many colons the fence counts as, at least 3
 * @param name what stands after the colons; empty for a closing line
 * @param exact whether the line is written the way it should be
 * @param title what stands behind the name of a screen; empty for every other block
 */
record FenceLine(int colons, String name, boolean exact, String title) {
    /** Stands where lines were cut out; {@link Source} lets no author write it. */
    static final String CUT = ":::\uFFFF";

    private static final String COLONS = ":\uFF1A\uFE55\u2236\u02D0\uA789\uFE30\uFE13\u0589";
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_FENCE = 200;

    FenceLine(int colons, String name, boolean exact) {
        this(colons, name, exact, "");
    }

    /** The fence that starts at this place of a line, or null. */
    static @Nullable FenceLine of(CharSequence line, int from) {
        int start = skipInvisible(line, from);
        if (start == line.length() || !isColon(line.charAt(start))) {
            return null;
        }
        int end = start;
        int colons = 0;
        boolean plain = true;
        for (int i = start; i < Math.min(line.length(), start + LONGEST_FENCE); i++) {
            char c = line.charAt(i);
            if (isColon(c)) {
                plain &= c == ':' && i == start + colons;
                colons++;
                end = i + 1;
            } else if (!isInvisible(c)) {
                break;
            }
        }
        String name = nameFrom(line, end);
        if (colons < 3) {
            return shortFence(name);
        }
        FenceLine screen = screen(colons, line, end, plain);
        return screen == null ? new FenceLine(colons, name, plain && isExact(name)) : screen;
    }

    /**
     * A screen with its title behind the name, or null. A line that may hold another fence, or goes
     * on for too long, is none: what nobody knows is hidden.
     */
    private static @Nullable FenceLine screen(
            int colons, CharSequence line, int from, boolean plain) {
        int start = skipInvisible(line, from);
        int end = start;
        while (end < line.length() && line.charAt(end) != '\n' && end - start <= LONGEST_TITLE) {
            end++;
        }
        String words = line.subSequence(start, end).toString().strip();
        int space = words.indexOf(' ');
        if (space < 0 || end - start > LONGEST_TITLE || hasColons(words)) {
            return null;
        }
        String name = words.substring(0, space);
        return BlockKind.resembling(name).filter(kind -> kind == BlockKind.SCREEN).isPresent()
                ? new FenceLine(
                        colons, name, plain && isExact(name), words.substring(space).strip())
                : null;
    }

    private static boolean hasColons(String words) {
        for (int i = 1; i < words.length(); i++) {
            if (isColon(words.charAt(i)) && isColon(words.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an opening fence stands anywhere in the text, save one that names a public block. */
    static boolean hidesIn(String text) {
        int from = 0;
        while (from < text.length()) {
            int colon = nextColon(text, from);
            if (colon < 0) {
                return false;
            }
            FenceLine fence = of(text, colon);
            if (fence != null && fence.opens() && fence.hidesInside(text, colon)) {
                return true;
            }
            from = colon + 1;
            while (from < text.length() && isColon(text.charAt(from))) {
                from++;
            }
        }
        return false;
    }

    boolean opens() {
        return !name.isEmpty();
    }

    /** A closing line written without a slip; only such a line may end what is hidden. */
    boolean closes() {
        return name.isEmpty() && exact;
    }

    /** The kind of block; what nobody knows is for advisors only. */
    BlockKind kind() {
        return BlockKind.named(name).or(() -> BlockKind.resembling(name)).orElse(BlockKind.ADVISOR);
    }

    boolean isKnown() {
        return BlockKind.resembling(name).isPresent();
    }

    private boolean hidesInside(String text, int at) {
        boolean atLineStart = at == 0 || text.charAt(at - 1) == '\n';
        boolean shortOne = at + 2 >= text.length() || !isColon(text.charAt(at + 1));
        if (shortOne && !atLineStart) {
            return false;
        }
        String firstWord = name.split("[^\\p{L}\\p{M}-]", 2)[0];
        return BlockKind.named(firstWord).map(BlockKind::forAdvisors).orElse(true);
    }

    private static @Nullable FenceLine shortFence(String name) {
        boolean advisor = BlockKind.resembling(name).map(BlockKind::forAdvisors).orElse(false);
        return advisor ? new FenceLine(3, name, false) : null;
    }

    private static boolean isExact(String name) {
        return name.isEmpty() || BlockKind.named(name).isPresent();
    }

    private static String nameFrom(CharSequence line, int from) {
        int start = skipInvisible(line, from);
        int end = start;
        while (end < Math.min(line.length(), start + LONGEST_NAME) && line.charAt(end) != '\n') {
            end++;
        }
        while (end > start && isInvisible(line.charAt(end - 1))) {
            end--;
        }
        return line.subSequence(start, end).toString();
    }

    private static int nextColon(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isColon(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int skipInvisible(CharSequence line, int from) {
        int i = from;
        while (i < line.length() && line.charAt(i) != '\n' && isInvisible(line.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isColon(char c) {
        return c == ':' || c > 0x7F && COLONS.indexOf(c) >= 0;
    }

    private static boolean isInvisible(char c) {
        if (c == ' ' || c == '\t') {
            return true;
        }
        return c != '\n'
                && (Character.isSpaceChar(c)
                        || Character.isWhitespace(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.CONTROL);
    }
}
