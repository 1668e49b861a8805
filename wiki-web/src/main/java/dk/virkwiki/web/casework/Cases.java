package dk.virkwiki.web.casework;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Slug;
import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.proposal.Need;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.ProposedText;
import dk.virkwiki.web.casework.CaseText.Facts;
import dk.virkwiki.web.casework.CaseText.Header;
import dk.virkwiki.web.layout.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a proposal of the short form. */
@Component
class Cases {
    private static final int MONTHS_GOOD = 6;
    private static final int MOST_SYNONYMS = 4;
    private static final int MOST_TRIES = 50;

    private final Proposals proposals;
    private final Articles articles;
    private final CodeLists codes;
    private final Words words;
    private final Clock clock;

    Cases(Proposals proposals, Articles articles, CodeLists codes, Words words, Clock clock) {
        this.proposals = proposals;
        this.articles = articles;
        this.codes = codes;
        this.words = words;
        this.clock = clock;
    }

    /** Whether this person may send one. */
    boolean mayWrite(Actor actor) {
        return proposals.mayPropose(actor);
    }

    /**
     * Sends the case to its owner's editors. Sending again what was not taken sends the same draft.
     *
     * @throws dk.virkwiki.shared.Invalid when it cannot be sent
     */
    Proposal send(Actor actor, CaseForm form, List<Article> helped) {
        var causes = known(CodeList.CAUSES, form.causes());
        var source = CaseText.of(form, header(form, causes, helped), facts(form, helped));
        var text =
                new ProposedText(0, source, words.of("case.begrundelse"))
                        .neededFor(new Need(causes.stream().map(Code::code).toList(), List.of()));
        var begun = proposals.findDraft(actor, form.draft()).map(Proposal::version).orElse(null);
        var draft = proposals.saveNewDraft(actor, form.draft(), begun, text);
        return proposals.submit(actor, draft.id(), Objects.requireNonNull(draft.version()));
    }

    private Header header(CaseForm form, List<Code> causes, List<Article> helped) {
        var topics =
                helped.stream()
                        .map(article -> article.metadata().mainTopic())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        var synonyms =
                causes.stream()
                        .flatMap(cause -> cause.list("synonyms").stream().limit(2))
                        .distinct()
                        .limit(MOST_SYNONYMS)
                        .toList();
        var day = LocalDate.now(clock.withZone(Words.ZONE)).plusMonths(MONTHS_GOOD);
        return new Header(
                freeSlug(form.title()),
                Objects.requireNonNull(form.about().ejer()),
                topics,
                causes.stream().map(Code::code).toList(),
                synonyms,
                day.toString());
    }

    private String freeSlug(String title) {
        var made = Slug.of(title);
        var base = made.isEmpty() ? "case" : made;
        var cut = base.length() > 90 ? base.substring(0, 90).replaceAll("-+$", "") : base;
        return IntStream.rangeClosed(1, MOST_TRIES)
                .mapToObj(number -> number == 1 ? cut : cut + "-" + number)
                .filter(articles::isFree)
                .findFirst()
                .orElse(cut);
    }

    private Facts facts(CaseForm form, List<Article> helped) {
        return new Facts(
                organisation(form.about().type()),
                form.about().minutter(),
                helped.stream().map(Article::slug).toList());
    }

    private @Nullable String organisation(@Nullable String code) {
        return code == null
                ? null
                : codes.find(CodeList.ORGANISATION_TYPES, code).map(Code::name).orElse(null);
    }

    private List<Code> known(CodeList list, List<String> chosen) {
        return chosen.stream().distinct().flatMap(code -> codes.find(list, code).stream()).toList();
    }
}
