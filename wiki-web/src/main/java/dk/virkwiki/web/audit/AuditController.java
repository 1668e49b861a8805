package dk.virkwiki.web.audit;

import dk.virkwiki.account.Actor;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.audit.AuditEntry;
import dk.virkwiki.audit.AuditLog;
import dk.virkwiki.audit.AuditSubject;
import dk.virkwiki.web.audit.AuditPage.Choice;
import dk.virkwiki.web.audit.AuditPage.Row;
import dk.virkwiki.web.layout.Moments;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows the log of acts to administrators and hands it out as a file. */
@Controller
class AuditController {
    private static final int PAGE = 100;

    private final AuditLog audit;
    private final AuditWords words;
    private final Moments moments;

    AuditController(AuditLog audit, AuditWords words, Moments moments) {
        this.audit = audit;
        this.words = words;
        this.moments = moments;
    }

    @GetMapping("/handlingslog")
    String show(Actor actor, @ModelAttribute AuditForm form, Model model) {
        int offset = (form.page() - 1) * PAGE;
        var found = audit.find(actor, form.toQuery(), offset, PAGE + 1);
        model.addAttribute(
                "page",
                new AuditPage(
                        form,
                        found.stream().limit(PAGE).map(this::row).toList(),
                        acts(form.handling()),
                        kinds(form.slags()),
                        form.address("/handlingslog.csv").text(),
                        form.page() > 1 ? page(form, -1) : null,
                        found.size() > PAGE ? page(form, 1) : null));
        return "audit/handlingslog";
    }

    private static String page(AuditForm form, int step) {
        var number = String.valueOf(form.page() + step);
        return form.address("/handlingslog").with("side", number).text();
    }

    /** Written while it is read, so that a long log takes no memory. */
    @GetMapping("/handlingslog.csv")
    void export(Actor actor, @ModelAttribute AuditForm form, HttpServletResponse response)
            throws IOException {
        var file = new AuditCsv(words, response);
        audit.export(actor, form.toQuery(), file::add);
        file.finish();
    }

    private Row row(AuditEntry entry) {
        return new Row(
                moments.of(entry.at()),
                moments.timeOfDay(entry.at()),
                entry.who().name(),
                words.place(entry.who()),
                words.act(entry.act()),
                words.thing(entry.subject()),
                words.href(entry.subject()),
                entry.detail(),
                words.proposal(entry));
    }

    private List<Choice> acts(@Nullable String chosen) {
        return Arrays.stream(AuditAct.values())
                .map(a -> new Choice(a.code(), words.act(a), a.code().equals(chosen)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private List<Choice> kinds(@Nullable String chosen) {
        return Arrays.stream(AuditSubject.Kind.values())
                .map(k -> new Choice(k.code(), words.kind(k), k.code().equals(chosen)))
                .toList();
    }
}
