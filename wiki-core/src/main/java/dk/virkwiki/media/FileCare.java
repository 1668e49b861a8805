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

/** The front door for those who look after files: what there is, and taking one away. */
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

    /** Whether this person looks after files. */
    public boolean mayCare(Actor actor) {
        return FilePolicy.mayCare(actor);
    }

    /**
     * Files, newest first.
     *
     * @param kind only those of this kind; all when null
     * @throws NotAllowed when the person is neither an editor nor an administrator
     */
    public List<StoredFile> find(Actor editor, @Nullable FileKind kind, int offset, int limit) {
        FilePolicy.requireMayCare(editor);
        var types =
                Arrays.stream(FileType.values())
                        .filter(type -> kind != null && type.kind() == kind)
                        .map(Enum::name)
                        .toList();
        return repository.findNewest(
                types, Math.clamp(offset, 0, MOST_OFFSET), Math.clamp(limit, 1, MAX_ROWS));
    }

    /**
     * One of them.
     *
     * @throws NotFound when there is no such file
     */
    public StoredFile get(Actor editor, String name) {
        FilePolicy.requireMayCare(editor);
        return repository.find(name).orElseThrow(() -> new NotFound("fil-findes-ikke"));
    }

    /**
     * Takes a file away that no text shows.
     *
     * @throws Conflict when some text does
     */
    public void remove(Actor editor, String name) {
        var file = get(editor, name);
        if (!uses.used(Set.of(name)).isEmpty()) {
            throw new Conflict("fil-bruges", name);
        }
        take(editor, file, "");
    }

    /**
     * Takes a file away at once, whoever shows it: when it must not be seen. The texts show its
     * words instead.
     *
     * @param reason why, without what must not be seen; kept in the log of acts
     */
    public void removeInHaste(Actor editor, String name, String reason) {
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
