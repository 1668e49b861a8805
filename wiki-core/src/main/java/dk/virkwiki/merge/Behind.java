package dk.virkwiki.merge;

import dk.virkwiki.merge.HtmlNode.Element;
import java.util.regex.Pattern;

/**
 * Tells in words what stands behind the words of rendered HTML and so is seen by nobody who reads
 * it: where a link leads, and which picture is shown.
 */
final class Behind {
    private static final Pattern ALT = Pattern.compile("\\salt=\"([^\"]*)\"");
    private static final Pattern SRC = Pattern.compile("\\ssrc=\"([^\"]*)\"");
    private static final Pattern HREF = Pattern.compile("\\shref=\"([^\"]*)\"");
    private static final String FOOTNOTE = "#fodnote-";

    private final DiffWords words;
    private final String ins;
    private final String del;

    Behind(DiffWords words) {
        this.words = words;
        this.ins = "<ins>" + spoken(words.added());
        this.del = "<del>" + spoken(words.removed());
    }

    private static String spoken(String word) {
        return "<span class=\"sr-only\">" + escaped(word) + " </span>";
    }

    private static String escaped(String word) {
        return word.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Safe HTML marked as added or removed, with what a screen reader says before it. */
    String marked(WordPiece.Kind kind, String html) {
        return kind == WordPiece.Kind.ADDED
                ? ins + html + "</ins>"
                : kind == WordPiece.Kind.REMOVED ? del + html + "</del>" : html;
    }

    /** The tag without what is told in words: two elements with the same differ in words only. */
    static String shape(Element element) {
        return switch (element.name()) {
            case "a" -> "<a>";
            case "img" -> "<img>";
            default -> element.plainTag();
        };
    }

    static boolean isLink(String tag) {
        return tag.startsWith("<a ");
    }

    static boolean isPicture(String tag) {
        return tag.startsWith("<img ");
    }

    /** The words by which pictures find each other. */
    static String words(String tag) {
        return isPicture(tag) ? value(ALT, tag) + ' ' + value(SRC, tag) : "";
    }

    /**
     * Where a link that came or went leads.
     *
     * @param inside its words and the addresses of its pictures
     */
    String link(String tag, String inside) {
        var to = value(HREF, tag);
        return isTold(to, inside) ? note(to) : "";
    }

    /** Where a link led and where it leads now; empty when that is the same. */
    String link(String oldTag, String tag, String inside) {
        var from = value(HREF, oldTag);
        var to = value(HREF, tag);
        if (from.equals(to) || !isTold(to, inside)) {
            return "";
        }
        var gone = marked(WordPiece.Kind.REMOVED, from) + ' ';
        return note((from.isEmpty() ? "" : gone) + marked(WordPiece.Kind.ADDED, to));
    }

    /** A link that shows its own address, or whole the picture in it, needs no words for it. */
    private static boolean isTold(String to, String inside) {
        return !to.isEmpty() && !to.startsWith(FOOTNOTE) && !inside.strip().equals(to);
    }

    private String note(String html) {
        return " <span class=\"diff-target\">("
                + escaped(words.leadsTo())
                + ' '
                + html
                + ")</span>";
    }

    /** The address of a picture; empty for any other tag. */
    static String source(String tag) {
        return isPicture(tag) ? value(SRC, tag) : "";
    }

    /** A picture that came or went, with its words and its file. */
    String picture(WordPiece.Kind kind, String tag) {
        return marked(kind, silent(tag) + caption(named(value(ALT, tag)) + file(tag)));
    }

    /** A picture that stayed, became another or got other words. */
    String picture(String oldTag, String tag) {
        var old = value(ALT, oldTag);
        var alt = value(ALT, tag);
        if (!value(SRC, oldTag).equals(value(SRC, tag))) {
            return picture(WordPiece.Kind.REMOVED, oldTag)
                    + ' '
                    + picture(WordPiece.Kind.ADDED, tag);
        }
        if (old.equals(alt)) {
            return tag;
        }
        return silent(tag)
                + caption(
                        marked(WordPiece.Kind.REMOVED, named(old))
                                + ' '
                                + marked(WordPiece.Kind.ADDED, named(alt))
                                + file(tag));
    }

    /** Its words stand beside it, so that nobody hears them twice. */
    private static String silent(String tag) {
        return ALT.matcher(tag).replaceFirst(" alt=\"\"");
    }

    private static String caption(String html) {
        return "<span class=\"diff-picture\">" + html + "</span>";
    }

    private String named(String alt) {
        return alt.isBlank()
                ? escaped(words.pictureWithoutWords())
                : escaped(words.picture()) + " »" + alt + '«';
    }

    private static String file(String tag) {
        var src = value(SRC, tag);
        return " (" + src.substring(src.lastIndexOf('/') + 1) + ')';
    }

    private static String value(Pattern attribute, String tag) {
        var found = attribute.matcher(tag);
        return found.find() ? found.group(1).replace("<", "&lt;").replace(">", "&gt;") : "";
    }
}
