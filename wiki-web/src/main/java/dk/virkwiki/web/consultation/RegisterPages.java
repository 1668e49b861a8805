package dk.virkwiki.web.consultation;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.consultation.LikelyCause;
import dk.virkwiki.consultation.LikelyCauses;
import dk.virkwiki.consultation.OpenConsultation;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.web.consultation.RegisterPage.Cause;
import dk.virkwiki.web.consultation.RegisterPage.Choice;
import dk.virkwiki.web.consultation.RegisterPage.Frame;
import dk.virkwiki.web.consultation.RegisterPage.Group;
import dk.virkwiki.web.consultation.RegisterPage.More;
import dk.virkwiki.web.consultation.RegisterPage.Outcome;
import dk.virkwiki.web.layout.Reasons;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the form that registers a consultation together. */
@Component
class RegisterPages {
    private static final Map<String, String> FIELDS =
            Map.of(
                    "vejledning-uden-udfald", "udfald",
                    "vejledning-udfald", "udfald",
                    "vejledning-minutter", "minutter",
                    "vejledning-for-langt", "mangler",
                    "vejledning-personnummer", "mangler");

    private final LikelyCauses likely;
    private final Articles articles;
    private final ConsultationWords words;
    private final Reasons reasons;

    RegisterPages(
            LikelyCauses likely, Articles articles, ConsultationWords words, Reasons reasons) {
        this.likely = likely;
        this.articles = articles;
        this.words = words;
        this.reasons = reasons;
    }

    /**
     * The form for a new registration.
     *
     * @param open the consultation that is open, or null
     * @param refused why it could not be saved, or null
     */
    RegisterPage fresh(
            Actor advisor,
            @Nullable OpenConsultation open,
            RegistrationForm form,
            @Nullable WikiFailure refused) {
        var frame =
                new Frame(
                        words.of("vejledning.registrer"),
                        open == null ? "" : words.course(open),
                        "/vejledning/registrer",
                        form.key(),
                        null,
                        "/vejledning");
        var first = new ArrayList<Cause>();
        for (var one : likely.of(advisor, open)) {
            first.add(likely(one, first.size() + 1, form));
        }
        return page(frame, first, form, refused);
    }

    /** The form that changes what was registered. */
    RegisterPage change(RegistrationForm form, String meta, @Nullable WikiFailure refused) {
        var frame =
                new Frame(
                        words.of("vejledning.ret"),
                        meta,
                        "/vejledninger/" + form.key() + "/ret",
                        form.key(),
                        form.version(),
                        "/vejledninger");
        var first = new ArrayList<Cause>();
        for (var code : form.causes()) {
            first.add(cause(code, words.cause(code), first.size() + 1, words.retired(code), true));
        }
        return page(frame, first, form, refused);
    }

    private RegisterPage page(
            Frame frame, List<Cause> first, RegistrationForm form, @Nullable WikiFailure refused) {
        var choices = words.choices();
        var above = first.stream().map(Cause::code).collect(Collectors.toSet());
        return new RegisterPage(
                frame,
                first,
                choices.causes().stream().map(g -> group(g, form, above)).toList(),
                choices.outcomes().stream().map(outcome -> outcome(outcome, form)).toList(),
                more(choices, form),
                refused == null ? null : reasons.of(refused),
                refused == null ? "" : FIELDS.getOrDefault(refused.code(), "aarsager"));
    }

    private Cause likely(LikelyCause likely, int number, RegistrationForm form) {
        var code = likely.cause().code();
        boolean chosen = form.causes().contains(code);
        return cause(code, likely.cause().name(), number, words.why(likely), chosen);
    }

    private static Cause cause(String code, String name, int number, String why, boolean chosen) {
        return new Cause(code, name, Integer.toString(number), why, "", chosen);
    }

    /** A cause that is chosen above is not chosen a second time below. */
    private static Group group(
            ChoicesJson.Group group, RegistrationForm form, Collection<String> above) {
        var causes = new ArrayList<Cause>();
        for (var one : group.causes()) {
            var all = one.code() + " " + one.name() + " " + String.join(" ", one.words());
            boolean chosen = form.causes().contains(one.code()) && !above.contains(one.code());
            causes.add(new Cause(one.code(), one.name(), "", "", all, chosen));
        }
        return new Group(group.code(), group.name(), causes);
    }

    private static Outcome outcome(ChoicesJson.OutcomeChoice outcome, RegistrationForm form) {
        return new Outcome(
                outcome.code(),
                outcome.name(),
                outcome.about(),
                outcome.code().equalsIgnoreCase(form.udfald()),
                choices(outcome.details(), detail -> detail.equals(form.detalje())));
    }

    private More more(ChoicesJson choices, RegistrationForm form) {
        return new More(
                choices(choices.referrals(), code -> code.equals(form.henvist())),
                choices(choices.organisationTypes(), code -> code.equals(form.organisation())),
                choices(choices.channels(), code -> code.equals(form.kanal())),
                choices(choices.barriers(), form.barriers()::contains),
                articles(form),
                form.minutter() == null ? "" : form.minutter(),
                Boolean.TRUE.equals(form.manglede()),
                form.mangler() == null ? "" : form.mangler());
    }

    private static List<Choice> choices(
            List<ChoicesJson.Choice> choices, Function<String, Boolean> isChosen) {
        return choices.stream()
                .map(one -> new Choice(one.code(), one.name(), isChosen.apply(one.code())))
                .toList();
    }

    /** By title; one that has been deleted since keeps its id. */
    private List<Choice> articles(RegistrationForm form) {
        var titles = new HashMap<String, String>();
        for (Article article : articles.findAll(form.used())) {
            titles.put(article.id(), article.metadata().title());
        }
        return form.used().stream()
                .map(id -> new Choice(id, titles.getOrDefault(id, id), form.solved().contains(id)))
                .toList();
    }
}
