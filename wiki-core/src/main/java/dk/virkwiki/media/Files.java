package dk.virkwiki.media;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Author;
import dk.virkwiki.audit.AuditAct;
import dk.virkwiki.audit.AuditLog;
import dk.virkwiki.audit.AuditSubject;
import dk.virkwiki.intake.Accepted;
import dk.virkwiki.intake.FileKind;
import dk.virkwiki.intake.Intake;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The front door to files: getting one, reading it, and sending a new one. */
@Service
public class Files {
    private final FileRepository repository;
    private final FileShelf shelf;
    private final FileUses uses;
    private final Intake intake;
    private final AuditLog audit;

    Files(
            FileRepository repository,
            FileShelf shelf,
            FileUses uses,
            Intake intake,
            AuditLog audit) {
        this.repository = repository;
        this.shelf = shelf;
        this.uses = uses;
        this.intake = intake;
        this.audit = audit;
    }

    /**
     * The file with this name, if this person may get it: those who see texts that are not public
     * may get any, others what a published public text shows.
     */
    public Optional<StoredFile> find(Actor reader, String name) {
        if (!FileName.isValid(name)) {
            return Optional.empty();
        }
        return repository
                .find(name)
                .filter(file -> FilePolicy.seesAll(reader) || uses.isPublic(name));
    }

    /**
     * The file with this name.
     *
     * @throws NotFound when there is none, or this person may not get it
     */
    public StoredFile get(Actor reader, String name) {
        return find(reader, name).orElseThrow(() -> new NotFound("fil-findes-ikke"));
    }

    /** Whether everybody may get the file. */
    public boolean isPublic(StoredFile file) {
        return uses.isPublic(file.name());
    }

    /** The bytes of a file from a place on; a small part at a time is in memory. */
    public InputStream open(StoredFile file, long from) {
        return shelf.open(file, from);
    }

    /** Whether this person may send files. */
    public boolean maySend(Actor actor) {
        return FilePolicy.seesAll(actor);
    }

    /**
     * Keeps a file that somebody sends. Its name may get a number; sending the same again keeps
     * what is there. Words belong to where a picture is used: the answer carries the sender's,
     * whoever else sent the same picture with others.
     *
     * @throws NotAllowed when the person may not propose texts
     * @throws Invalid when it is not to be kept, or a picture comes without words
     * @throws Conflict when too many files have this name
     */
    public StoredFile add(Actor sender, NewFile sent) {
        FilePolicy.requireMaySend(sender);
        var accepted = intake.look(sent.content(), sent.name());
        boolean isPicture = accepted.type().kind() == FileKind.PICTURE;
        if (isPicture && sent.alt().isEmpty()) {
            throw new Invalid("fil-alt-mangler");
        }
        var name = FileName.of(sent.name(), accepted.type());
        var file = shelf.put(name, accepted, isPicture ? sent.alt() : "", Author.of(sender));
        audit.record(sender, AuditAct.FILE_ADDED, AuditSubject.file(file.name()), "");
        return isPicture ? file.withAlt(sent.alt()) : file;
    }

    /**
     * Keeps a file under this very name; for imports.
     *
     * @throws Conflict when the name is taken by another
     */
    StoredFile take(String name, Accepted accepted) {
        return shelf.putAs(name, accepted, "", Author.SYSTEM);
    }
}
