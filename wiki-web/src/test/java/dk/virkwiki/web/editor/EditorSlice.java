package dk.virkwiki.web.editor;

import static dk.virkwiki.web.WorkFixtures.article;
import static dk.virkwiki.web.WorkFixtures.proposal;
import static dk.virkwiki.web.WorkFixtures.source;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.check.CheckReport;
import dk.virkwiki.check.PublishChecks;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.proposal.AnswerTime;
import dk.virkwiki.proposal.Proposal;
import dk.virkwiki.proposal.ProposalRights;
import dk.virkwiki.proposal.ProposalSummary;
import dk.virkwiki.proposal.ProposalSummary.Answers;
import dk.virkwiki.proposal.ProposalSummary.Brief;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.ProposedText;
import dk.virkwiki.proposal.ReviewQueue;
import dk.virkwiki.search.answer.ArticleLists;
import dk.virkwiki.web.PageSlice.People;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** The editor with its front doors replaced: one article, one advisor, one draft. */
abstract class EditorSlice {
    static final String ADDRESS = "/artikler/momsfrister/foreslaa";
    static final String OLD = source("Fristen er mandag.");
    static final String NEWER = source("Fristen er onsdag.");
    static final String TYPED = source("Fristen er tirsdag.");
    static final Article ARTICLE = article(1, OLD);
    static final ProposalRights EDITS =
            new ProposalRights(true, false, true, true, false, false, false);
    static final ProposalRights NOTHING =
            new ProposalRights(false, false, false, false, false, false, false);

    @Autowired MockMvcTester mvc;
    @Autowired CodeLists codes;
    @MockitoBean Articles articles;
    @MockitoBean ArticleLinks links;
    @MockitoBean Proposals proposals;
    @MockitoBean ArticleLists lists;
    @MockitoBean ReviewQueue queue;
    @MockitoBean dk.virkwiki.web.text.Needs needs;
    @MockitoBean PublishChecks checks;

    @BeforeEach
    void advisorMayPropose() {
        given(checks.of(any())).willReturn(new CheckReport(List.of(), List.of()));
        given(codes.name(any(), anyString())).willReturn("Skattestyrelsen");
        given(links.of(any(), anyString())).willReturn(WikiLinks.none());
        given(articles.get(any(), eq("momsfrister"))).willReturn(ARTICLE);
        given(proposals.mayPropose(any(), any())).willReturn(true);
        given(proposals.mayPropose(any())).willReturn(true);
        given(queue.answerTime(anyString())).willReturn(new AnswerTime(Duration.ofHours(50), 9, 5));
        given(proposals.findDraft(any(), anyString())).willReturn(Optional.empty());
        given(proposals.open(any(), anyString())).willReturn(List.of());
        given(lists.byTitle(any(), any(), any(), anyInt(), anyInt()))
                .willReturn(new ArticleLists.Listed(0, List.of()));
    }

    void begun(Proposal draft) {
        given(proposals.findDraft(People.ADVISOR, "momsfrister")).willReturn(Optional.of(draft));
    }

    MockMvcRequestBuilder get(String address) {
        return mvc.get().uri(address).with(People.by(People.ADVISOR));
    }

    MockMvcRequestBuilder post(String act, String typed) {
        return form(ADDRESS, typed).param("handling", act);
    }

    MockMvcRequestBuilder form(String address, String typed) {
        return mvc.post()
                .uri(address)
                .with(People.by(People.ADVISOR))
                .param("tekst", typed)
                .param("begrundelse", "fordi den flytter")
                .param("grundlag", "1");
    }

    static ProposedText text(int base) {
        return new ProposedText(base, TYPED, "fordi den flytter");
    }

    static String preview(MockMvcRequestBuilder request) {
        var body = new String(request.exchange().getResponse().getContentAsByteArray(), UTF_8);
        return body.substring(body.indexOf("data-preview-html"), body.indexOf("class=\"send\""));
    }

    static ProposalSummary summary(Proposal proposal) {
        return new ProposalSummary(
                proposal.id(),
                proposal.article(),
                new Brief(1, proposal.text().reason()),
                proposal.proposer(),
                proposal.progress(),
                new Answers(List.of(), null),
                proposal.handling(),
                proposal.version());
    }
}
