package dk.virkwiki.consultation;

import dk.virkwiki.consultation.LikelyCause.Why;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What speaks for each cause that can be chosen, as it is gathered. */
final class Guess {
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    Guess(Collection<Cause> offered) {
        offered.forEach(cause -> candidates.put(cause.code(), new Candidate(cause)));
    }

    /** Lets something speak for a cause; codes that are not offered are left out. */
    void add(String code, double weight, Why why, String detail) {
        var candidate = candidates.get(code);
        if (candidate != null) {
            candidate.add(new Part(weight, why, detail));
        }
    }

    /** Those that most speaks for, each with what speaks for it most. */
    List<LikelyCause> best(int most) {
        return candidates.values().stream()
                .filter(candidate -> !candidate.parts.isEmpty())
                .sorted(Comparator.comparingDouble(Candidate::weight).reversed())
                .limit(most)
                .map(Candidate::likely)
                .toList();
    }

    private record Part(double weight, Why why, String detail) {}

    private static final class Candidate {
        private final Cause cause;
        private final List<Part> parts = new ArrayList<>();

        Candidate(Cause cause) {
            this.cause = cause;
        }

        void add(Part part) {
            parts.add(part);
        }

        double weight() {
            return parts.stream().mapToDouble(Part::weight).sum();
        }

        LikelyCause likely() {
            var most = parts.stream().max(Comparator.comparingDouble(Part::weight)).orElseThrow();
            return new LikelyCause(cause, most.why(), most.detail());
        }
    }
}
