package dk.virkwiki.selfservice;

import dk.virkwiki.account.Actor;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.audit.AuditLog;
import dk.virkwiki.audit.AuditSubject;
import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.code.ListEdit;
import dk.virkwiki.code.ListFile;
import dk.virkwiki.link.Links;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The front door to the register of self-services. Everybody reads it; editors change those of
 * their own authority, at once and in every article that links to them.
 */
@Service
public class SelfServices {
    private final CodeLists lists;
    private final Links links;
    private final AuditLog audit;

    SelfServices(CodeLists lists, Links links, AuditLog audit) {
        this.lists = lists;
        this.links = links;
        this.audit = audit;
    }

    /** All self-services in the list's order. */
    public List<SelfService> all() {
        return lists.all(CodeList.SELF_SERVICES).stream().map(SelfService::of).toList();
    }

    /** Those with these codes, in the order asked for; unknown codes are left out. */
    public List<SelfService> find(Collection<String> codes) {
        return codes.stream()
                .map(code -> lists.find(CodeList.SELF_SERVICES, code))
                .flatMap(Optional::stream)
                .map(SelfService::of)
                .toList();
    }

    /**
     * The self-service with this code.
     *
     * @throws NotFound when there is none
     */
    public SelfService get(String code) {
        return lists.find(CodeList.SELF_SERVICES, code)
                .map(SelfService::of)
                .orElseThrow(() -> new NotFound("selvbetjening-findes-ikke", code));
    }

    /** Counts the register's changes; an edit sends back the one it began from. */
    public int number() {
        return lists.file(CodeList.SELF_SERVICES).map(ListFile::number).orElse(0);
    }

    /** Who changed the register on the site last, unless an import has taken that in. */
    public Optional<ListEdit> edited() {
        return lists.file(CodeList.SELF_SERVICES).map(ListFile::edited);
    }

    /** Whether this person may change this self-service. */
    public boolean mayChange(Actor actor, SelfService service) {
        return actor.editsFor(service.authority());
    }

    /**
     * Changes a self-service; code and authority stay.
     *
     * @param number of the register the editor began from
     * @throws Conflict when the register has changed since
     * @throws Invalid when a value cannot be used
     * @throws NotAllowed when the person does not edit for the authority that runs it
     */
    public SelfService change(Actor editor, int number, SelfService wanted) {
        var before = get(wanted.code());
        requireMayChange(editor, before);
        if (before.equals(wanted)) {
            return before;
        }
        if (!before.authority().equals(wanted.authority())) {
            throw new Invalid("selvbetjening-myndighed");
        }
        return save(editor, number, wanted);
    }

    /**
     * Adds a self-service of the editor's authority.
     *
     * @throws Conflict when the code is taken, or the register has changed since
     */
    public SelfService add(Actor editor, int number, SelfService wanted) {
        requireMayChange(editor, wanted);
        var taken = lists.find(CodeList.SELF_SERVICES, wanted.code()).map(SelfService::of);
        if (taken.isPresent()) {
            if (taken.get().equals(wanted)) {
                return wanted;
            }
            throw new Conflict("selvbetjening-optaget", wanted.code());
        }
        return save(editor, number, wanted);
    }

    private SelfService save(Actor editor, int number, SelfService wanted) {
        wanted.requireSound();
        var source = lists.file(CodeList.SELF_SERVICES).map(ListFile::source).orElse("");
        var before =
                lists.find(CodeList.SELF_SERVICES, wanted.code())
                        .orElse(new Code(wanted.code(), "", Map.of(), Map.of()));
        var next = CodeLists.withEntry(source, wanted.entry(before.fields(), before));
        lists.edit(editor, CodeList.SELF_SERVICES, number, next);
        audit.record(
                editor,
                AuditAct.SELF_SERVICE_CHANGED,
                AuditSubject.selfService(wanted.code(), wanted.name()),
                wanted.url());
        links.serviceChanged(wanted.code());
        return wanted;
    }

    private void requireMayChange(Actor actor, SelfService service) {
        if (!mayChange(actor, service)) {
            throw new NotAllowed("kun-ejeren-retter-selvbetjening");
        }
    }
}
