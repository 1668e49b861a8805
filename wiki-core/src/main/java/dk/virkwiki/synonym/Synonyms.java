package dk.virkwiki.synonym;

import dk.virkwiki.account.Actor;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotFound;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * The front door to synonyms. Editors' groups stand before those of the shipped list with the same
 * first phrase, so that importing the list again never undoes what an editor did.
 */
@Service
public class Synonyms {
    private final SynonymRepository edits;
    private final CodeLists lists;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Synonyms(
            SynonymRepository edits,
            CodeLists lists,
            ApplicationEventPublisher events,
            Clock clock) {
        this.edits = edits;
        this.lists = lists;
        this.events = events;
        this.clock = clock;
    }

    /** What search is to use. Reads the store. */
    public List<SynonymWords> inUse() {
        return all().values().stream()
                .filter(group -> !group.isRemoved())
                .map(SynonymGroup::words)
                .toList();
    }

    /** All groups in the list's order, the editors' own last; removed ones too. */
    public List<SynonymGroup> groups(Actor editor) {
        SynonymPolicy.requireMayEdit(editor);
        return List.copyOf(all().values());
    }

    /** The group with this id. */
    public SynonymGroup get(Actor editor, String id) {
        SynonymPolicy.requireMayEdit(editor);
        return find(id);
    }

    /** Adds a group. */
    public SynonymGroup add(Actor editor, SynonymWords words) {
        SynonymPolicy.requireMayEdit(editor);
        var checked = words.checked();
        var taken = all().get(checked.id());
        if (taken != null && !taken.isRemoved()) {
            throw new Conflict("synonym-findes", checked.from().getFirst());
        }
        requireNewPhrases(checked, checked.id());
        return save(editor, checked.id(), checked, taken == null ? null : taken.version());
    }

    /**
     * Changes a group.
     *
     * @param version the state the edit started from
     */
    public SynonymGroup change(
            Actor editor, String id, @Nullable Long version, SynonymWords words) {
        SynonymPolicy.requireMayEdit(editor);
        find(id);
        var checked = words.checked();
        requireNewPhrases(checked, id);
        return save(editor, id, checked, version);
    }

    /** Takes a group out of use. */
    public void remove(Actor editor, String id, @Nullable Long version) {
        SynonymPolicy.requireMayEdit(editor);
        if (find(id).shipped() == null) {
            forget(id, version);
        } else {
            save(editor, id, null, version);
        }
    }

    /** Forgets what editors did to a group, so that the shipped list decides again. */
    public void restore(Actor editor, String id, @Nullable Long version) {
        SynonymPolicy.requireMayEdit(editor);
        find(id);
        forget(id, version);
    }

    private void forget(String id, @Nullable Long version) {
        if (version == null || !edits.remove(id, version)) {
            throw new Conflict("synonym-aendret");
        }
        events.publishEvent(new SynonymsChanged(id));
    }

    private SynonymGroup save(
            Actor editor, String id, @Nullable SynonymWords words, @Nullable Long version) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!edits.save(new SynonymEdit(id, words, editor.name(), now, version))) {
            throw new Conflict("synonym-aendret");
        }
        events.publishEvent(new SynonymsChanged(id));
        return find(id);
    }

    private SynonymGroup find(String id) {
        var group = all().get(id);
        if (group == null) {
            throw new NotFound("synonym-findes-ikke");
        }
        return group;
    }

    /** A phrase that two groups begin from would have two answers, one of them unseen. */
    private void requireNewPhrases(SynonymWords words, String ownId) {
        for (var group : all().values()) {
            if (!group.id().equals(ownId) && !group.isRemoved()) {
                group.words().from().stream()
                        .map(SynonymWords::normal)
                        .filter(words.from()::contains)
                        .findFirst()
                        .ifPresent(
                                phrase -> {
                                    throw new Invalid("synonym-staar-allerede", phrase);
                                });
            }
        }
    }

    private Map<String, SynonymGroup> all() {
        var shipped = shipped();
        var edited = new LinkedHashMap<String, SynonymEdit>();
        edits.findAll().forEach(edit -> edited.put(edit.id(), edit));
        var all = new LinkedHashMap<String, SynonymGroup>();
        shipped.forEach((id, words) -> all.put(id, group(id, words, edited.remove(id))));
        edited.forEach((id, edit) -> addOwn(id, edit, all));
        return all;
    }

    private static void addOwn(String id, SynonymEdit edit, Map<String, SynonymGroup> all) {
        if (edit.words() != null) {
            all.put(id, new SynonymGroup(id, edit.words(), edit.edited(), null));
        }
    }

    private static SynonymGroup group(String id, SynonymWords shipped, @Nullable SynonymEdit edit) {
        if (edit == null) {
            return new SynonymGroup(id, shipped, null, shipped);
        }
        var words = Objects.requireNonNullElse(edit.words(), shipped);
        return new SynonymGroup(id, words, edit.edited(), shipped);
    }

    private Map<String, SynonymWords> shipped() {
        var groups = new LinkedHashMap<String, SynonymWords>();
        for (var entry : lists.all(CodeList.SYNONYMS)) {
            var words = SynonymWords.of(entry);
            var id = words.id();
            for (int nth = 2; groups.containsKey(id); nth++) {
                id = words.id() + " #" + nth;
            }
            groups.put(id, words);
        }
        return groups;
    }
}
