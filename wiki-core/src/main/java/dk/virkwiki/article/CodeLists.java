package dk.virkwiki.article;

import dk.virkwiki.article.ArticleMetadata.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Service;

/**
 * The front door to the code lists: topics, authorities, causes and the others. Kept in memory and
 * read again every minute, so that a list imported on another node is known here soon.
 */
@Service
public class CodeLists {
    private static final Duration MAX_AGE = Duration.ofMinutes(1);

    private final MongoOperations mongo;
    private final Clock clock;
    private volatile @Nullable Loaded loaded;

    CodeLists(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** A stored list: the file as it was imported. */
    @Document("code_lists")
    record Stored(@Id String id, String source) {}

    private record Loaded(
            Map<CodeList, Map<String, Code>> byCode, Map<CodeList, List<Code>> all, Instant at) {}

    /** The entries of a list's file; what cannot be read is left out. */
    public static List<Code> read(String yaml) {
        return CodeFile.read(yaml).codes();
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

    /** Keeps a list's file; the entries are known at once on this node. */
    void save(CodeList list, String source) {
        mongo.save(new Stored(list.id(), source));
        loaded = null;
    }

    /** The stored files, for export. */
    Map<String, String> sources() {
        return mongo.findAll(Stored.class).stream()
                .collect(Collectors.toMap(Stored::id, Stored::source));
    }

    /** Codes in front matter that no list has; a list that was never imported is not asked. */
    List<Problem> unknownCodes(ArticleMetadata metadata, ArticleFile file) {
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
