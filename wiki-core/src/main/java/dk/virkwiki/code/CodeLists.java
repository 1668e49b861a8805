package dk.virkwiki.code;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.ArticleMetadata.Tags;
import dk.virkwiki.article.Author;
import dk.virkwiki.article.Problem;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Service;

/**
 * The front door to the code lists: topics, authorities, causes and the others. Kept in memory and
 * read again every minute, so that a list imported on another node is known here soon.
 */
@Service
public class CodeLists {
    private static final Duration MAX_AGE = Duration.ofMinutes(1);

    private final MongoOperations mongo;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private volatile @Nullable Loaded loaded;

    CodeLists(MongoOperations mongo, ApplicationEventPublisher events, Clock clock) {
        this.mongo = mongo;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A stored list.
     *
     * @param source the file as it was imported or edited
     * @param number counts its changes; null for lists stored before they were counted
     * @param edited who changed it on the site, or null
     */
    @Document("code_lists")
    record Stored(
            @Id String id, String source, @Nullable Integer number, @Nullable ListEdit edited) {
        ListFile file() {
            return new ListFile(source, number == null ? 0 : number, edited);
        }
    }

    private record Loaded(
            Map<CodeList, Map<String, Code>> byCode, Map<CodeList, List<Code>> all, Instant at) {}

    /** The entries of a list's file; what cannot be read is left out. */
    public static List<Code> read(String yaml) {
        return CodeFile.read(yaml).codes();
    }

    /** What is wrong with a list's file. */
    public static List<Problem> problems(String yaml) {
        return CodeFile.read(yaml).problems();
    }

    /** All entries in the file's order; empty when the list was never imported. */
    public List<Code> all(CodeList list) {
        return loaded().all().getOrDefault(list, List.of());
    }

    /** The entry with this code. */
    public Optional<Code> find(CodeList list, @Nullable String code) {
        return code == null
                ? Optional.empty()
                : Optional.ofNullable(loaded().byCode().getOrDefault(list, Map.of()).get(code));
    }

    /**
     * What the screen calls a code: its name, or the code itself when the list does not have it.
     */
    public String name(CodeList list, String code) {
        return find(list, code).map(Code::name).orElse(code);
    }

    /** A list as it is stored; nothing when it was never imported. */
    public Optional<ListFile> file(CodeList list) {
        return Optional.ofNullable(mongo.findById(list.id(), Stored.class)).map(Stored::file);
    }

    /**
     * Changes a list on the site; the entries are known at once on this node. Whether the person
     * may is asked by the feature whose list it is.
     *
     * @param number of the list the person began from
     * @throws Conflict when somebody else has changed the list since
     * @throws Invalid when the file cannot be read
     */
    public void edit(Actor actor, CodeList list, int number, String source) {
        problems(source).stream()
                .filter(Problem::isError)
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Invalid("liste-har-fejl", problem.line());
                        });
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var edit = new ListEdit(Author.of(actor), now);
        if (!replace(list, number, new Stored(list.id(), source, number + 1, edit))) {
            throw new Conflict("liste-aendret");
        }
        changed(list);
    }

    private boolean replace(CodeList list, int number, Stored next) {
        var current = where("_id").is(list.id());
        var began =
                number == 0
                        ? new Criteria().andOperator(current, where("number").in(0, null))
                        : current.and("number").is(number);
        if (mongo.findAndReplace(query(began), next) != null) {
            return true;
        }
        return number == 0 && file(list).isEmpty() && mongo.insert(next) != null;
    }

    /**
     * Takes an imported file in; the entries are known at once on this node.
     *
     * @return who changed the list on the site, when that is why it was left as it is
     */
    public Optional<ListEdit> take(CodeList list, String source, ListRule rule) {
        var before = file(list);
        var edited = before.map(ListFile::edited);
        boolean same = before.map(ListFile::source).filter(source::equals).isPresent();
        if (edited.isPresent() && !same && rule == ListRule.KEEP_EDITS) {
            return edited;
        }
        if (!same || edited.isPresent()) {
            int number = before.map(ListFile::number).orElse(0) + 1;
            mongo.save(new Stored(list.id(), source, number, null));
            changed(list);
        }
        return Optional.empty();
    }

    private void changed(CodeList list) {
        loaded = null;
        events.publishEvent(new CodeListChanged(list));
    }

    /** The file with this entry in place of the one with its code, or at the end. */
    public static String withEntry(String source, Code entry) {
        return CodeFile.withEntry(source, entry);
    }

    /** The stored files, for export. */
    public Map<String, String> sources() {
        return mongo.findAll(Stored.class).stream()
                .collect(Collectors.toMap(Stored::id, Stored::source));
    }

    /** Codes in front matter that no list has; a list that was never imported is not asked. */
    public List<Problem> unknownCodes(ArticleMetadata metadata, ArticleFile file) {
        Tags tags = metadata.tags();
        var owner = metadata.owner() == null ? List.<String>of() : List.of(metadata.owner());
        return java.util.stream.Stream.of(
                        unknown(file, CodeList.AUTHORITIES, "owner", owner),
                        unknown(file, CodeList.AUDIENCES, "audience", tags.audience()),
                        unknown(file, CodeList.TOPICS, "topics", tags.topics()),
                        unknown(file, CodeList.CAUSES, "causes", tags.causes()),
                        unknown(file, CodeList.PERSONAS, "personas", tags.personas()),
                        unknown(file, CodeList.SELF_SERVICES, "selfServices", tags.selfServices()))
                .flatMap(List::stream)
                .toList();
    }

    private List<Problem> unknown(
            ArticleFile file, CodeList list, String key, Collection<String> codes) {
        if (all(list).isEmpty()) {
            return List.of();
        }
        return codes.stream()
                .filter(code -> find(list, code).isEmpty())
                .map(code -> Problem.error(file.line(key), "ukendt-kode", key + ": " + code))
                .toList();
    }

    private Loaded loaded() {
        var known = loaded;
        if (known == null || known.at().plus(MAX_AGE).isBefore(clock.instant())) {
            known = load();
            loaded = known;
        }
        return known;
    }

    private Loaded load() {
        Map<CodeList, Map<String, Code>> byCode = new EnumMap<>(CodeList.class);
        Map<CodeList, List<Code>> all = new EnumMap<>(CodeList.class);
        for (var stored : mongo.findAll(Stored.class)) {
            CodeList.of(stored.id())
                    .ifPresent(
                            list -> {
                                var codes = CodeFile.read(stored.source()).codes();
                                all.put(list, codes);
                                byCode.put(
                                        list,
                                        codes.stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                Code::code,
                                                                Function.identity(),
                                                                (first, _) -> first)));
                            });
        }
        return new Loaded(byCode, all, clock.instant());
    }
}
