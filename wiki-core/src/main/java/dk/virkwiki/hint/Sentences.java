package dk.virkwiki.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts Danish running text into sentences and words. */
final class Sentences {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[.,:/'’-][\\p{L}\\p{N}]+)*");

    /** A stop, what may close a quotation after it, and space before what begins a sentence. */
    private static final Pattern STOP = Pattern.compile("[.!?:]+[»«\"”)]*(?=\\s|$)");

    private static final Set<String> NEVER_LAST =
            Set.of(
                    "ca", "nr", "jf", "pr", "pkt", "evt", "inkl", "ekskl", "tlf", "kl", "dvs",
                    "bl.a", "f.eks", "fx", "st", "dr", "hr", "fr", "skt", "max", "min");

    private Sentences() {}

    /**
     * A sentence.
     *
     * @param start where it begins in the paragraph
     * @param text its words and signs
     */
    record Sentence(int start, String text) {}

    static List<Sentence> of(String paragraph) {
        var sentences = new ArrayList<Sentence>();
        var stop = STOP.matcher(paragraph);
        int start = 0;
        while (stop.find()) {
            if (endsSentence(paragraph, stop.start(), stop.end())) {
                add(sentences, paragraph, start, stop.end());
                start = stop.end();
            }
        }
        add(sentences, paragraph, start, paragraph.length());
        return sentences;
    }

    /** The words of a sentence, numbers among them. */
    static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(found -> found.group()).toList();
    }

    private static void add(List<Sentence> sentences, String text, int from, int to) {
        var sentence = text.substring(from, to);
        if (WORD.matcher(sentence).find()) {
            int lead = sentence.length() - sentence.stripLeading().length();
            sentences.add(new Sentence(from + lead, sentence.strip()));
        }
    }

    /** A point after a number or a short form goes on; so does one before a small letter. */
    private static boolean endsSentence(String text, int stop, int after) {
        int next = after;
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        if (next == text.length()) {
            return true;
        }
        if (text.charAt(stop) == '!' || text.charAt(stop) == '?') {
            return true;
        }
        if (Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        return text.charAt(stop) == ':' || !isShortForm(text, stop);
    }

    private static boolean isShortForm(String text, int stop) {
        int start = stop;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        var word = text.substring(start, stop).replaceAll("^[^\\p{L}\\p{N}]+", "");
        return NEVER_LAST.contains(word.toLowerCase(Locale.ROOT));
    }
}
