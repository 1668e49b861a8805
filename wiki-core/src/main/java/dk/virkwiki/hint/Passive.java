package dk.virkwiki.hint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Finds Danish passives: {@code skal betales}, {@code bliver sendt}. */
final class Passive {
    private static final Set<String> MODALS =
            Set.of("skal", "kan", "må", "bør", "vil", "kunne", "skulle", "måtte", "burde", "ville");
    private static final Set<String> BECOMES = Set.of("bliver", "blive", "blev", "blevet");

    /** Words in -es that are no passives, or that have no other form. */
    private static final Set<String> OTHER_WORDS =
            Set.of(
                    "deres",
                    "jeres",
                    "vores",
                    "alles",
                    "andres",
                    "begges",
                    "findes",
                    "synes",
                    "lykkes",
                    "mødes",
                    "trives",
                    "enes",
                    "længes",
                    "skændes",
                    "skyldes",
                    "følges",
                    "undres",
                    "omgås",
                    "kendes",
                    "samtykkes",
                    "eftersom",
                    "series",
                    "nøjes",
                    "tales");

    private static final List<String> PARTICIPLE_ENDINGS = List.of("et", "ndt", "gt", "lt", "rt");
    private static final Set<String> NO_PARTICIPLES =
            Set.of(
                    "meget",
                    "noget",
                    "andet",
                    "intet",
                    "langt",
                    "vigtigt",
                    "muligt",
                    "nødvendigt",
                    "rigtigt",
                    "forkert",
                    "hurtigt",
                    "tydeligt",
                    "alt",
                    "helt",
                    "svært",
                    "stort",
                    "digitalt",
                    "gammelt",
                    "ulovligt",
                    "lovligt",
                    "dyrt",
                    "klart",
                    "snart",
                    "svaret");

    private static final int REACH = 3;
    private static final int SHORTEST = 5;

    private Passive() {}

    /** The words that make a sentence passive, or an empty string. */
    static String in(String sentence) {
        var words = Sentences.words(sentence);
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i).toLowerCase(Locale.ROOT);
            if (MODALS.contains(word)) {
                int verb = next(words, i, Passive::isPassiveVerb);
                if (verb > 0) {
                    return String.join(" ", words.subList(verb == i + 1 ? i : verb, verb + 1));
                }
            } else if (BECOMES.contains(word)) {
                int verb = next(words, subject(i), Passive::isParticiple);
                if (verb > 0) {
                    return String.join(" ", words.subList(verb == i + 1 ? i : verb, verb + 1));
                }
            }
        }
        return "";
    }

    /** »Bliver svaret ja«: what a sentence begins with is followed by who or what it is about. */
    private static int subject(int verb) {
        return verb == 0 ? 1 : verb;
    }

    private static int next(List<String> words, int from, Predicate<String> isVerb) {
        for (int i = from + 1; i <= Math.min(from + REACH, words.size() - 1); i++) {
            if (isVerb.test(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPassiveVerb(String word) {
        return word.length() >= SHORTEST
                && word.endsWith("es")
                && !word.endsWith("ernes")
                && !word.endsWith("enes")
                && Character.isLowerCase(word.charAt(0))
                && !OTHER_WORDS.contains(word);
    }

    private static boolean isParticiple(String word) {
        return word.length() >= SHORTEST
                && Character.isLowerCase(word.charAt(0))
                && PARTICIPLE_ENDINGS.stream().anyMatch(word::endsWith)
                && !NO_PARTICIPLES.contains(word);
    }
}
