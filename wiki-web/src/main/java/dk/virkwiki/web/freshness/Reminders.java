package dk.virkwiki.web.freshness;

import dk.virkwiki.account.Actor;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.freshness.Due;
import dk.virkwiki.freshness.ReviewDays;
import dk.virkwiki.web.layout.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Writes a reminder to an authority about its articles, ready to be sent by mail. */
@Component
class Reminders {
    /** Longer lists go to the page; mail programs cut long links to themselves. */
    private static final int MOST_ROWS = 15;

    private final ReviewDays reviewDays;
    private final CodeLists codes;
    private final DuePages pages;
    private final Words words;

    Reminders(ReviewDays reviewDays, CodeLists codes, DuePages pages, Words words) {
        this.reviewDays = reviewDays;
        this.codes = codes;
        this.pages = pages;
        this.words = words;
    }

    /**
     * A reminder.
     *
     * @param authority whom it is for, in words
     * @param to mail address of the authority's contact; empty when the list has none
     * @param group mail address of the group of editors; empty when the list has none
     * @param mail link that opens the mail in a mail program
     * @param back address of the list it is about
     */
    record Reminder(
            String authority,
            String to,
            String group,
            String subject,
            String body,
            String mail,
            String back) {}

    Reminder write(Actor actor, String owner, String site) {
        var code = codes.find(CodeList.AUTHORITIES, owner);
        var name = codes.name(CodeList.AUTHORITIES, owner);
        var to = code.map(c -> c.field("email")).orElse("");
        var group = code.map(c -> c.field("group")).orElse("");
        long overdue = reviewDays.count(actor, owner, Due.OVERDUE);
        long soon = reviewDays.count(actor, owner, Due.SOON);
        var subject = words.of("ajour.mail.emne", name, overdue, soon);
        var back = "/ajour?myndighed=" + encoded(owner);
        var body =
                words.of("ajour.mail.hilsen", name)
                        + list(actor, owner, Due.OVERDUE, overdue, site)
                        + list(actor, owner, Due.SOON, soon, site)
                        + words.of("ajour.mail.slut", site + back);
        var mail =
                "mailto:%s?%ssubject=%s&body=%s"
                        .formatted(
                                to,
                                group.isEmpty() ? "" : "cc=" + group + "&",
                                encoded(subject),
                                encoded(body.replace("\n", "\r\n")));
        return new Reminder(name, to, group, subject, body, mail, back);
    }

    private String list(Actor actor, String owner, Due due, long total, String site) {
        if (total == 0) {
            return "";
        }
        var text = new StringBuilder(words.of("ajour.mail." + key(due), total));
        for (var article : reviewDays.due(actor, owner, due, 0, MOST_ROWS)) {
            var row = pages.row(article);
            text.append(
                    words.of(
                            "ajour.mail.artikel",
                            row.title(),
                            row.reviewBy().words(),
                            site + row.href()));
        }
        if (total > MOST_ROWS) {
            text.append(words.of("ajour.mail.flere", total - MOST_ROWS));
        }
        return text.append('\n').toString();
    }

    private static String key(Due due) {
        return due == Due.OVERDUE ? "overdue" : "soon";
    }

    /** As mail programs want it: a blank is never a plus sign. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
