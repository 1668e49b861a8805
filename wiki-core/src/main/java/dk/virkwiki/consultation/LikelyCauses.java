package dk.virkwiki.consultation;

import dk.virkwiki.account.Actor;
import dk.virkwiki.consultation.LikelyCause.Why;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * The front door to guessing what a consultation is about: from the results that wizards led to,
 * the words searched for, the articles opened, what often comes together, and what is frequent here
 * at this time of year.
 */
@Service
public class LikelyCauses {
    /** How many are offered. */
    public static final int MOST = 5;

    /** How many of the best lead to others. */
    private static final int SEED = 3;

    /** More than everything else together may say for a cause, so that it comes first. */
    private static final double ENDED = 1_000;

    /** How many come first so; the rest of the places are for what else was done. */
    private static final int MOST_ENDED = 3;

    private static final double SOLVED = 14;
    private static final double SEARCHED = 10;
    private static final double OPENED = 4;

    /** What the second of several counts beside the first. */
    private static final double NEXT = 0.65;

    private final Causes causes;
    private final CauseHabits habits;
    private final ObjectProvider<CauseWords> words;
    private final Clock clock;

    LikelyCauses(Causes causes, CauseHabits habits, ObjectProvider<CauseWords> words, Clock clock) {
        this.causes = causes;
        this.habits = habits;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The likeliest causes, best first, each with why; fewer than {@link #MOST} where little is
     * known.
     *
     * @param open the consultation, or null when none was open
     */
    public List<LikelyCause> of(Actor advisor, @Nullable OpenConsultation open) {
        var library = ConsultationPolicy.requireLibrary(advisor);
        var guess = new Guess(causes.offered());
        if (open != null) {
            fromWizards(open, guess);
            fromSearches(open, guess);
            fromArticles(open, guess);
        }
        var seed = guess.best(SEED).stream().map(LikelyCause::cause).toList();
        fromHabits(library, seed, guess);
        fromGroups(seed, guess);
        return guess.best(MOST);
    }

    /** A result was reached by answering for this very business; the last one says most. */
    private static void fromWizards(OpenConsultation open, Guess guess) {
        double share = ENDED;
        int left = MOST_ENDED;
        for (var article : open.opened().reversed()) {
            var ending = article.ending();
            if (ending == null) {
                continue;
            }
            var codes = ending.causes();
            for (var code : codes.subList(0, Math.min(left, codes.size()))) {
                guess.add(code, share, Why.ENDED, ending.heading());
                share *= NEXT;
                left--;
            }
        }
    }

    /** Words count less the longer ago; the last search says most. */
    private void fromSearches(OpenConsultation open, Guess guess) {
        var finder = words.getIfAvailable();
        double weight = SEARCHED;
        for (var search : open.searches().reversed()) {
            double share = weight;
            for (var code : finder == null ? List.<String>of() : finder.find(search)) {
                guess.add(code, share, Why.SEARCHED, search);
                share *= NEXT;
            }
            weight *= NEXT;
        }
    }

    private static void fromArticles(OpenConsultation open, Guess guess) {
        var openings = new HashMap<String, Integer>();
        open.opened().forEach(a -> a.causes().forEach(c -> openings.merge(c, 1, Integer::sum)));
        openings.forEach((c, n) -> guess.add(c, OPENED * n, Why.OPENED, Integer.toString(n)));
        for (var article : open.opened()) {
            double share = SOLVED;
            for (var code : article.solved() ? article.causes() : List.<String>of()) {
                guess.add(code, share, Why.SOLVED, article.title());
                share *= NEXT;
            }
        }
    }

    /** Shares of a whole, so that habits break ties and never outweigh what was done. */
    private void fromHabits(String library, List<Cause> seed, Guess guess) {
        for (var known : seed) {
            shares(habits.with(known.code()))
                    .forEach(
                            (code, share) ->
                                    guess.add(code, 3 * share, Why.TOGETHER, known.name()));
        }
        var here = habits.here(DanishDays.of(clock.instant()), library);
        shares(here).forEach((code, share) -> guess.add(code, 2 * share, Why.HERE, ""));
    }

    private static Map<String, Double> shares(Map<String, Long> counts) {
        double all = counts.values().stream().mapToLong(n -> Math.max(0, n)).sum();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue() / all));
    }

    /** So little that it only fills up. */
    private void fromGroups(List<Cause> seed, Guess guess) {
        double share = 0.01;
        for (var known : seed) {
            for (var cause : causes.offered()) {
                if (cause.group().equals(known.group())) {
                    guess.add(cause.code(), share, Why.SAME_GROUP, "");
                    share *= 0.99;
                }
            }
        }
    }
}
