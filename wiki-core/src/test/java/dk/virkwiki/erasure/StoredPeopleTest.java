package dk.virkwiki.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.util.ClassUtils;

/** Erasing a person passes by no collection whose documents could name one. */
class StoredPeopleTest {
    /** What a component is called that says who. */
    private static final Set<String> WHO = Set.of("accountId", "by", "publishers");

    /** Documents that are counters without a record of their own. */
    private static final Set<String> COUNTERS = Set.of("day_counts", "period_counts");

    private static final Map<String, Class<?>> STORED = stored();

    /** Collections by name, with the records kept there. */
    private static Map<String, Class<?>> stored() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Document.class));
        var all = new TreeMap<String, Class<?>>();
        for (var found : scanner.findCandidateComponents("dk.virkwiki")) {
            var type = ClassUtils.resolveClassName(found.getBeanClassName(), null);
            all.put(type.getAnnotation(Document.class).value(), type);
        }
        return all;
    }

    @Test
    void whatIsLeftAloneHasNoPlaceForAPerson() {
        var naming = new TreeSet<String>();
        STORED.forEach(
                (collection, type) -> {
                    if (PersonRepository.WITHOUT_PEOPLE.contains(collection)
                            && says(type, new HashSet<>())) {
                        naming.add(collection);
                    }
                });
        assertThat(naming).isEmpty();
    }

    @Test
    void peopleAreSeenWhereTheyAre() {
        for (var collection : List.of("proposals", "revisions", "synonyms", "effect_values")) {
            assertThat(says(STORED.get(collection), new HashSet<>())).as(collection).isTrue();
        }
    }

    @Test
    void listsNameCollectionsThatExist() {
        var known = new TreeSet<>(STORED.keySet());
        known.addAll(COUNTERS);
        assertThat(known)
                .containsAll(PersonRepository.WITHOUT_PEOPLE)
                .containsAll(PersonRepository.LOOKED_AFTER);
    }

    private static boolean says(Class<?> type, Set<Class<?>> seen) {
        return type.isRecord()
                && seen.add(type)
                && Arrays.stream(type.getRecordComponents()).anyMatch(part -> says(part, seen));
    }

    private static boolean says(RecordComponent part, Set<Class<?>> seen) {
        return WHO.contains(part.getName())
                || types(part.getGenericType()).anyMatch(type -> says(type, seen));
    }

    private static Stream<Class<?>> types(Type type) {
        return switch (type) {
            case Class<?> itself -> Stream.of(itself);
            case ParameterizedType of ->
                    Arrays.stream(of.getActualTypeArguments()).flatMap(StoredPeopleTest::types);
            default -> Stream.empty();
        };
    }
}
