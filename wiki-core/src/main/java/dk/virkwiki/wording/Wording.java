package dk.virkwiki.wording;

import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Invalid;
import java.util.regex.Pattern;

/** What somebody wants changed at one place of a text. */
public sealed interface Wording {
    /** Stands after words that somebody says are wrong; readers see it as a mark. */
    String DOUBT = "{?skal efterses}";

    /**
     * The body with the change made.
     *
     * @throws Invalid when the place's marks leave no room for it; its source must be edited then
     */
    String in(String body, Place place, WikiLinks links);

    /**
     * Other words.
     *
     * @param marked the words to replace; empty for all words of the place
     * @param before what is read before them in the place
     * @param typed the new words; empty takes the marked ones away
     */
    record Reworded(String marked, String before, String typed) implements Wording {
        @Override
        public String in(String body, Place place, WikiLinks links) {
            var wanted = wanted(place.words());
            var source = new BlockWording(place.of(body), links).reworded(wanted);
            return place.replacedIn(body, source);
        }

        private String wanted(String words) {
            var typedLine = PlainText.oneLine(typed);
            var markedLine = PlainText.oneLine(marked);
            int at = markedLine.isEmpty() ? -1 : Marked.start(words, markedLine, before);
            var whole =
                    at < 0
                            ? typedLine
                            : words.substring(0, at)
                                    + typedLine
                                    + words.substring(at + markedLine.length());
            return PlainText.oneLine(whole);
        }
    }

    /**
     * Something is wrong here: a mark is set after the words, and the proposal says what it is.
     *
     * @param marked the words that are wrong; empty for the whole place
     * @param before what is read before them in the place
     */
    record Doubted(String marked, String before) implements Wording {
        @Override
        public String in(String body, Place place, WikiLinks links) {
            var markedLine = PlainText.oneLine(marked);
            int at = markedLine.isEmpty() ? -1 : Marked.start(place.words(), markedLine, before);
            int end = at < 0 ? place.words().length() : at + markedLine.length();
            var source = new BlockWording(place.of(body), links).marked(end, DOUBT);
            return place.replacedIn(body, source);
        }
    }

    /**
     * Something is missing after this place.
     *
     * @param typed the missing text; blank lines part its paragraphs
     */
    record Added(String typed) implements Wording {
        private static final Pattern ROWS = Pattern.compile("(?:[ \\t]*\\|[^\\n]*(?:\\n|$))*");

        @Override
        public String in(String body, Place place, WikiLinks links) {
            var text = PlainText.paragraphs(typed);
            if (text.isEmpty()) {
                throw new Invalid("hurtigt-uden-ord");
            }
            int end = place.end();
            if (place.of(body).stripLeading().startsWith("|")) {
                var rows = ROWS.matcher(body).region(end, body.length());
                end = rows.lookingAt() ? rows.end() : end;
            }
            var head = body.substring(0, end).stripTrailing();
            var tail = body.substring(head.length());
            var rest = tail.isBlank() ? "\n" : "\n\n" + tail.stripLeading();
            return head + "\n\n" + text + rest;
        }
    }
}
