package dk.virkwiki.web.audit;

import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.audit.AuditEntry;
import dk.virkwiki.audit.AuditSubject;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.web.layout.Words;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the log's lines say in words. */
@Component
class AuditWords {
    /** Their detail is the proposal's id. */
    private static final Set<AuditAct> FROM_PROPOSALS =
            EnumSet.of(
                    AuditAct.ARTICLE_PUBLISHED,
                    AuditAct.ARTICLE_CREATED,
                    AuditAct.ARTICLE_MOVED,
                    AuditAct.ARTICLE_WITHDRAWN,
                    AuditAct.ARTICLE_RESTORED);

    private final Words words;
    private final CodeLists codes;

    AuditWords(Words words, CodeLists codes) {
        this.words = words;
        this.codes = codes;
    }

    String act(AuditAct act) {
        return words.of("handlingslog.handling." + act.code());
    }

    String kind(AuditSubject.Kind kind) {
        return words.of("handlingslog.slags." + kind.code());
    }

    /** The thing's name, or what sort of thing it is with its id. */
    String thing(AuditSubject subject) {
        return switch (subject.kind()) {
            case SITE -> kind(subject.kind());
            case AUTHORITY -> codes.name(CodeList.AUTHORITIES, subject.id());
            case ACCOUNT, LIST -> kind(subject.kind()) + " " + subject.id();
            case ARTICLE, PROPOSAL, SELF_SERVICE, FILE ->
                    kind(subject.kind())
                            + ": "
                            + Optional.of(subject.name())
                                    .filter(name -> !name.isEmpty())
                                    .orElse(subject.id());
        };
    }

    /** Where the thing can be seen, or null; an article's address may have changed since. */
    @Nullable String href(AuditSubject subject) {
        return switch (subject.kind()) {
            case ARTICLE -> "/artikler/" + subject.id();
            case PROPOSAL -> "/forslag/" + subject.id();
            case SELF_SERVICE -> "/selvbetjening#" + subject.id();
            case FILE -> "/filer/" + subject.id() + "/om";
            case ACCOUNT, AUTHORITY, LIST, SITE -> null;
        };
    }

    /** Address of the proposal that made the article's text what it is, or null. */
    @Nullable String proposal(AuditEntry entry) {
        return FROM_PROPOSALS.contains(entry.act()) && !entry.detail().isBlank()
                ? "/forslag/" + entry.detail()
                : null;
    }

    String place(AuditEntry.Who who) {
        var place = who.place();
        return place == null ? "" : codes.name(CodeList.AUTHORITIES, place);
    }
}
