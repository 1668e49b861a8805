package dk.virkwiki.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;

/**
 * The anchors of headings: ASCII, unique in the document. Headings that everybody sees come before
 * those of advisor blocks, so that no public anchor depends on hidden text; within each, the ids
 * that authors gave come first.
 */
final class Anchors {
    private static final Pattern EXPLICIT = Pattern.compile("\\s*\\{#([A-Za-z][\\w-]{0,79})}\\s*$");
    private static final int LONGEST = 80;

    private final Map<Heading, String> ids = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> lastSuffix = new HashMap<>();
    private final Map<Heading, String> repeated = new IdentityHashMap<>();
    private final Map<Heading, String> wanted = new IdentityHashMap<>();

    /** Gives ids and takes {@code {#id}} out of the words of the headings. */
    Anchors(List<Heading> publicHeadings, List<Heading> advisorHeadings) {
        reserve(publicHeadings);
        publicHeadings.forEach(this::assign);
        reserve(advisorHeadings);
        advisorHeadings.forEach(this::assign);
    }

    String of(Heading heading) {
        return ids.getOrDefault(heading, "");
    }

    /** Whether the author gave this heading its id. */
    boolean isGiven(Heading heading) {
        return wanted.containsKey(heading);
    }

    /** Whether some heading has this id. */
    boolean contains(String id) {
        return taken.contains(id);
    }

    /** Headings whose author gave them an id that an earlier heading has, and that id. */
    Map<Heading, String> repeated() {
        return repeated;
    }

    /** Words as an address: lower-case ASCII letters, digits and single hyphens. */
    static String slug(String words) {
        StringBuilder slug = new StringBuilder();
        String lower = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String plain = Normalizer.normalize(spellOut(lower), Normalizer.Form.NFD);
        for (int i = 0; i < plain.length() && slug.length() < LONGEST; i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !slug.isEmpty()
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.toString();
    }

    private static String spellOut(String lower) {
        return lower.replace("æ", "ae").replace("ø", "oe").replace("å", "aa").replace("ß", "ss");
    }

    private void reserve(List<Heading> headings) {
        for (Heading heading : headings) {
            String id = takeExplicitId(heading);
            if (!id.isEmpty()) {
                wanted.put(heading, id);
                if (taken.add(id)) {
                    ids.put(heading, id);
                } else {
                    repeated.put(heading, id);
                }
            }
        }
    }

    private void assign(Heading heading) {
        if (ids.containsKey(heading)) {
            return;
        }
        String id = wanted.getOrDefault(heading, "");
        if (id.isEmpty()) {
            id = slug(PlainText.of(heading, WikiLink::words));
        }
        ids.put(heading, unique(id.isEmpty() ? "afsnit" : id));
    }

    private String unique(String id) {
        if (taken.add(id)) {
            return id;
        }
        int suffix = lastSuffix.getOrDefault(id, 1);
        String candidate;
        do {
            suffix++;
            candidate = id + "-" + suffix;
        } while (!taken.add(candidate));
        lastSuffix.put(id, suffix);
        return candidate;
    }

    private static String takeExplicitId(Heading heading) {
        if (!(heading.getLastChild() instanceof Text text)) {
            return "";
        }
        String literal = text.getLiteral();
        int brace = literal.lastIndexOf("{#");
        Matcher matcher = EXPLICIT.matcher(literal.substring(Math.max(brace, 0)));
        if (brace < 0 || !matcher.matches()) {
            return "";
        }
        String words = literal.substring(0, brace).stripTrailing();
        if (words.isEmpty()) {
            text.unlink();
        } else {
            text.setLiteral(words);
        }
        return matcher.group(1);
    }
}
