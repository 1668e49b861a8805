package dk.virkwiki.web.quick;

import dk.virkwiki.article.Article;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.proposal.ProposalSummary;
import dk.virkwiki.shared.PersonalNumbers;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.web.layout.Reasons;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.quick.QuickPage.About;
import dk.virkwiki.web.quick.QuickPage.Fill;
import dk.virkwiki.web.quick.QuickPage.Kind;
import dk.virkwiki.web.quick.QuickPage.Mistake;
import dk.virkwiki.web.quick.QuickPage.Other;
import dk.virkwiki.web.text.NeedView;
import dk.virkwiki.wording.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what the quick door says. */
@Component
class QuickWords {
    private final Words words;
    private final Reasons reasons;
    private final CodeLists codes;

    QuickWords(Words words, Reasons reasons, CodeLists codes) {
        this.words = words;
        this.reasons = reasons;
        this.codes = codes;
    }

    About about(Article article, int base) {
        var owner = Objects.requireNonNullElse(article.metadata().owner(), "");
        var name = codes.name(CodeList.AUTHORITIES, owner);
        return new About(article.slug(), article.metadata().address(), article.title(), name, base);
    }

    String top() {
        return words.of("editor.afsnit.foerst");
    }

    Fill fill(QuickForm form, Place place, @Nullable NeedView need) {
        var kind = form.kind();
        var key = "hurtigt." + kind.code();
        boolean isUntouched = form.typed().isEmpty() && kind == QuickKind.WORDING;
        var beginning = form.marked().isEmpty() ? place.words() : form.marked();
        boolean isCut = form.marked().isEmpty() && place.words().startsWith(form.typed());
        return new Fill(
                place.words(),
                form.marked(),
                form.foran() == null ? "" : form.foran(),
                Arrays.stream(QuickKind.values()).map(each -> kind(each, kind)).toList(),
                words.of(key + ".felt"),
                kind == QuickKind.WORDING ? null : words.of(key + ".om"),
                isUntouched || isCut && kind == QuickKind.WORDING ? beginning : form.typed(),
                kind == QuickKind.WRONG ? null : Objects.requireNonNullElse(form.hvorfor(), ""),
                need);
    }

    private Kind kind(QuickKind kind, QuickKind chosen) {
        return new Kind(kind.code(), words.of("hurtigt." + kind.code()), kind == chosen);
    }

    List<Other> others(List<ProposalSummary> open) {
        return open.stream().map(this::other).toList();
    }

    private Other other(ProposalSummary proposal) {
        var library = proposal.proposer().library();
        var name = proposal.proposer().author().name();
        return new Other(
                "/forslag/" + proposal.id(),
                library == null ? name : name + ", " + library,
                proposal.text().reason());
    }

    /** Why it was not sent, with the field that must be mended; a number is never repeated. */
    Mistake mistake(WikiFailure why, QuickForm form) {
        if (!why.code().equals("personnummer")) {
            return new Mistake(reasons.of(why), "#hurtig-tekst", null, null);
        }
        var reason = Objects.requireNonNullElse(form.hvorfor(), "");
        var inReason = PersonalNumbers.find(unix(reason)).stream().findFirst();
        var inText = PersonalNumbers.find(unix(form.typed())).stream().findFirst();
        var place = inText.isPresent() ? inText : inReason;
        return new Mistake(
                reasons.of(why),
                inText.isPresent() || inReason.isEmpty() ? "#hurtig-tekst" : "#hurtig-hvorfor",
                place.map(PersonalNumbers.Place::start).orElse(null),
                place.map(PersonalNumbers.Place::end).orElse(null));
    }

    private static String unix(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n');
    }
}
