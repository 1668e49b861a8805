package dk.virkwiki.web.text;

import dk.virkwiki.account.Actor;
import dk.virkwiki.consultation.Causes;
import dk.virkwiki.consultation.Consultations;
import dk.virkwiki.consultation.LikelyCause;
import dk.virkwiki.consultation.LikelyCauses;
import dk.virkwiki.consultation.OpenConsultation;
import dk.virkwiki.proposal.Need;
import dk.virkwiki.web.layout.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what an advisor is looking for in an open consultation, and words it. */
@Component
public class Needs {
    /**
     * Reasons that say what this consultation is about: a page that was only opened, perhaps to
     * practise, says little, and habit says nothing.
     */
    private static final Set<LikelyCause.Why> SEEN =
            EnumSet.of(LikelyCause.Why.ENDED, LikelyCause.Why.SOLVED, LikelyCause.Why.SEARCHED);

    private static final int MOST_CAUSES = 2;
    private static final int MOST_WORDS = 3;

    private final Consultations consultations;
    private final LikelyCauses likely;
    private final Causes causes;
    private final Words words;

    Needs(Consultations consultations, LikelyCauses likely, Causes causes, Words words) {
        this.consultations = consultations;
        this.likely = likely;
        this.causes = causes;
        this.words = words;
    }

    /** What this person is looking for, or null when they have no consultation open. */
    public @Nullable NeedView now(Actor actor) {
        return consultations
                .current(actor)
                .map(open -> of(actor, open))
                .filter(need -> !need.isEmpty())
                .map(need -> view(need, false))
                .orElse(null);
    }

    /** What a draft was written for, or else what is looked for now. */
    public @Nullable NeedView begun(Actor actor, @Nullable Need stored) {
        return stored == null ? now(actor) : view(stored, true);
    }

    /** What a form said, chosen or not. */
    public @Nullable NeedView again(@Nullable NeedForm form) {
        return NeedForm.again(form, this);
    }

    private Need of(Actor actor, OpenConsultation open) {
        var codes =
                likely.of(actor, open).stream()
                        .filter(one -> SEEN.contains(one.why()))
                        .map(one -> one.cause().code())
                        .limit(MOST_CAUSES)
                        .toList();
        return new Need(codes, open.searches().reversed().stream().limit(MOST_WORDS).toList());
    }

    NeedView view(Need need, boolean chosen) {
        return new NeedView(sentence(need), need.causes(), need.words(), chosen);
    }

    /** Causes by name and searches in quotes; empty for nothing. */
    public String sentence(@Nullable Need need) {
        if (need == null) {
            return "";
        }
        var searched = need.words().stream().map(one -> words.of("behov.soegt", one));
        return Stream.concat(names(need.causes()).stream(), searched)
                .collect(Collectors.joining(", "));
    }

    /** The register's name without what it lists behind it. */
    private static String shortly(String name) {
        return name.split("[;:(]", 2)[0].strip();
    }

    private List<String> names(List<String> codes) {
        return codes.stream()
                .filter(code -> causes.find(code).isPresent())
                .map(code -> shortly(causes.name(code)))
                .toList();
    }
}
