package dk.virkwiki.media;

import dk.virkwiki.account.Actor;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.audit.AuditLog;
import dk.virkwiki.audit.AuditSubject;
import dk.virkwiki.intake.FileKind;
import dk.virkwiki.intake.FileType;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.shared.PersonalNumbers;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The front door for looking after files: what there is, and taking one away. Editors look after
 * all; who put one up looks after that.
 */
@Service
public class FileCare {
    /** Most files of one answer. */
    public static final int MAX_ROWS = 100;

    private static final Logger LOG = LoggerFactory.getLogger(FileCare.class);
    private static final int MOST_OFFSET = 100_000;
    private static final int SHORTEST_REASON = 5;

    private final FileRepository repository;
    private final FileShelf shelf;
    private final FileUses uses;
    private final AuditLog audit;

    FileCare(FileRepository repository, FileShelf shelf, FileUses uses, AuditLog audit) {
        this.repository = repository;
        this.shelf = shelf;
        this.uses = uses;
        this.audit = audit;
    }

    /** Whether this person looks after all files and not only their own. */
    public boolean mayCare(Actor actor) {
        return FilePolicy.mayCare(actor);
    }

    /**
     * Files the person looks after, newest first.
     *
     * @param kind only those of this kind; all when null
     * @throws NotAllowed when the person may not send files either
     */
    public List<StoredFile> find(Actor actor, @Nullable FileKind kind, int offset, int limit) {
        FilePolicy.requireMaySend(actor);
        var types =
                Arrays.stream(FileType.values())
                        .filter(type -> kind != null && type.kind() == kind)
                        .map(Enum::name)
                        .toList();
        int from = Math.clamp(offset, 0, MOST_OFFSET);
        int most = Math.clamp(limit, 1, MAX_ROWS);
        return mayCare(actor)
                ? repository.findNewest(types, from, most)
                : repository.findNewestBy(actor.requireAccountId(), types, from, most);
    }

    /**
     * One of them.
     *
     * @throws NotFound when there is no such file
     * @throws NotAllowed when it is not theirs to look after
     */
    public StoredFile get(Actor actor, String name) {
        FilePolicy.requireMaySend(actor);
        var file = repository.find(name).orElseThrow(() -> new NotFound("fil-findes-ikke"));
        FilePolicy.requireMayTouch(actor, file);
        return file;
    }

    /**
     * Takes a file away that no text shows.
     *
     * @throws Conflict when some text does
     */
    public void remove(Actor actor, String name) {
        var file = get(actor, name);
        if (!uses.used(Set.of(name)).isEmpty()) {
            throw new Conflict("fil-bruges", name);
        }
        take(actor, file, "");
    }

    /**
     * Takes a file away at once, whoever shows it: when it must not be seen. The texts show its
     * words instead.
     *
     * @param reason why, without what must not be seen; kept in the log of acts
     */
    public void removeInHaste(Actor editor, String name, String reason) {
        FilePolicy.requireMayCare(editor);
        var file = get(editor, name);
        if (reason.strip().length() < SHORTEST_REASON) {
            throw new Invalid("fil-grund-mangler");
        }
        if (!PersonalNumbers.find(reason).isEmpty()) {
            throw new Invalid("fil-personnummer");
        }
        take(editor, file, reason);
    }

    private void take(Actor editor, StoredFile file, String reason) {
        shelf.remove(file);
        audit.record(editor, AuditAct.FILE_REMOVED, AuditSubject.file(file.name()), reason);
        LOG.info("The file {} was removed by {}", file.name(), editor.accountId());
    }
}
