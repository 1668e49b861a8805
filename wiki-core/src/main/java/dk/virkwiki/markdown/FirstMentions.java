package dk.virkwiki.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the first mention of a word in the running text of a page a link to what explains it, and
 * lets the first link that the author made to it carry the explanation too. Works on HTML that this
 * package has written and on nothing else: every tag in it is whole, and no text in it holds a
 * bracket.
 */
final class FirstMentions {
    /** What is no running text: links, headings, code, and what is pressed. */
    private static final Set<String> LEFT_ALONE =
            Set.of(
                    "a", "code", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "th", "button", "label",
                    "kbd", "svg", "sup", "summary");

    /** More explained words than these make a page restless. */
    static final int MOST = 8;

    private static final String HREF = " href=\"";
    private static final String PLAIN_LINK = "<a href=\"";

    /** Stands in for a character reference, so that its letters are no word. */
    private static final char NO_LETTER = '\u0000';

    private final WordHelp help;
    private final Set<String> explained;
    private final Set<String> linked = new HashSet<>();
    private int count;

    private FirstMentions(WordHelp help, Set<String> explained) {
        this.help = help;
        this.explained = explained;
    }

    static List<String> in(List<String> pieces, WordHelp help, Set<String> without) {
        Set<String> explained = new HashSet<>(without);
        pieces.forEach(piece -> addLinks(piece, explained));
        FirstMentions mentions = new FirstMentions(help, explained);
        List<String> helped = new ArrayList<>();
        pieces.forEach(piece -> helped.add(mentions.in(piece)));
        return helped;
    }

    /** Where the author already leads readers. */
    private static void addLinks(String html, Set<String> links) {
        int at = html.indexOf(HREF);
        while (at >= 0) {
            int start = at + HREF.length();
            int end = html.indexOf('"', start);
            if (end < 0) {
                return;
            }
            String address = html.substring(start, end);
            int cut = address.indexOf('#');
            links.add(cut < 0 ? address : address.substring(0, cut));
            at = html.indexOf(HREF, end);
        }
    }

    private String in(String html) {
        StringBuilder helped = new StringBuilder(html.length() + 200);
        String inside = "";
        int depth = 0;
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            int end = tag < 0 ? html.length() : tag;
            text(html.substring(at, end), depth > 0, helped);
            if (tag < 0) {
                break;
            }
            int close = html.indexOf('>', tag);
            at = close < 0 ? html.length() : close + 1;
            String name = name(html, tag + 1, at);
            helped.append(
                    depth == 0 && name.equals("a") ? link(html, tag, at) : html.substring(tag, at));
            if (depth == 0 && LEFT_ALONE.contains(name)) {
                inside = name;
                depth = 1;
            } else if (depth > 0 && name.equals(inside)) {
                depth++;
            } else if (depth > 0 && name.equals("/" + inside)) {
                depth--;
            }
        }
        return helped.toString();
    }

    /**
     * The tag that opens a link, from {@code tag} to {@code at}. The first that the author made to
     * the word it names carries what the word means, as if it had been found here.
     */
    private String link(String html, int tag, int at) {
        String opened = html.substring(tag, at);
        int end = html.indexOf('<', at);
        if (!opened.startsWith(PLAIN_LINK) || end < 0 || !html.startsWith("</a>", end)) {
            return opened;
        }
        String href = opened.substring(PLAIN_LINK.length(), opened.length() - "\">".length());
        for (WordHelp.Mention mention : help.in(withoutReferences(html.substring(at, end)))) {
            if (mention.href().equals(href) && linked.add(href)) {
                StringBuilder helped = new StringBuilder(opened);
                helped.setLength(opened.length() - 1);
                helped.append(" class=\"wiki-term\" data-term=\"");
                Html.attribute(helped, mention.plain());
                return helped.append("\">").toString();
            }
        }
        return opened;
    }

    /** The name of a tag, with the stroke of one that closes. */
    private static String name(String html, int from, int to) {
        int end = from;
        while (end < to
                && (Character.isLetterOrDigit(html.charAt(end)) || html.charAt(end) == '/')) {
            end++;
        }
        return html.substring(from, end);
    }

    private void text(String text, boolean leftAlone, StringBuilder helped) {
        if (leftAlone || text.isBlank()) {
            helped.append(text);
            return;
        }
        int done = 0;
        for (WordHelp.Mention mention : help.in(withoutReferences(text))) {
            if (count < MOST && explained.add(mention.href())) {
                count++;
                helped.append(text, done, mention.start());
                helped.append("<a href=\"");
                Html.attribute(helped, mention.href());
                helped.append("\" class=\"wiki-term\" data-term=\"");
                Html.attribute(helped, mention.plain());
                helped.append("\">").append(text, mention.start(), mention.end()).append("</a>");
                done = mention.end();
            }
        }
        helped.append(text, done, text.length());
    }

    private static String withoutReferences(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder words = new StringBuilder(text);
        int at = text.indexOf('&');
        while (at >= 0) {
            int end = text.indexOf(';', at);
            int stop = end < 0 ? text.length() : end + 1;
            for (int i = at; i < stop; i++) {
                words.setCharAt(i, NO_LETTER);
            }
            at = text.indexOf('&', stop);
        }
        return words.toString();
    }
}
