package dk.virkwiki.competence;

import dk.virkwiki.account.Actor;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotAllowed;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Service;

/**
 * The front door to competences and to what people say of themselves. Whoever asks gets their own
 * answers; there is no way to another's.
 */
@Service
public class Competences {
    private final CodeLists lists;
    private final MongoOperations mongo;
    private final Clock clock;

    Competences(CodeLists lists, MongoOperations mongo, Clock clock) {
        this.lists = lists;
        this.mongo = mongo;
        this.clock = clock;
    }

    /**
     * All competences in the list's order.
     *
     * @throws NotAllowed when the person does not work in the wiki
     */
    public List<Competence> all(Actor actor) {
        owner(actor);
        return lists.all(CodeList.COMPETENCES).stream()
                .filter(entry -> !entry.code().isEmpty())
                .map(Competence::of)
                .toList();
    }

    /**
     * What this person has said of themselves.
     *
     * @throws NotAllowed when the person does not work in the wiki
     */
    public SelfAssessment mine(Actor actor) {
        var owner = owner(actor);
        var kept = mongo.findById(owner, SelfAssessment.class);
        return kept == null ? new SelfAssessment(owner, Map.of(), null) : kept;
    }

    /**
     * Keeps what this person says in place of what they said before. Competences that the list does
     * not have are left out; whoever says nothing has nothing kept.
     *
     * @throws NotAllowed when the person does not work in the wiki
     */
    public void assess(Actor actor, Map<String, Mastery> answers) {
        var known = new TreeMap<>(answers);
        known.keySet().removeIf(code -> lists.find(CodeList.COMPETENCES, code).isEmpty());
        if (known.isEmpty()) {
            forget(actor);
        } else {
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            mongo.save(new SelfAssessment(owner(actor), known, now));
        }
    }

    /**
     * Deletes what this person has said of themselves.
     *
     * @throws NotAllowed when the person does not work in the wiki
     */
    public void forget(Actor actor) {
        mongo.remove(new SelfAssessment(owner(actor), Map.of(), null));
    }

    private static String owner(Actor actor) {
        if (actor.audience() != Audience.ADVISOR) {
            throw new NotAllowed("kompetence-kun-vejledere");
        }
        return actor.requireAccountId();
    }
}
