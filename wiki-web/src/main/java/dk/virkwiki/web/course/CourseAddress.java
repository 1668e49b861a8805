package dk.virkwiki.web.course;

import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.text.PartsOfJourneys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What an address of a course says: what was answered, and for those without a login which lessons
 * they have taken.
 *
 * @param slug the course
 * @param isSent whether answers were sent
 * @param answers numbers of answers by the number of their question
 * @param taken ids of lessons
 * @param journey address of the journey somebody comes from; may be empty
 */
record CourseAddress(
        String slug,
        boolean isSent,
        Map<Integer, Set<Integer>> answers,
        Set<String> taken,
        String journey) {
    static final String SENT = "svar";
    static final String TAKEN = "taget";
    private static final Pattern QUESTION = Pattern.compile("q[1-9][0-9]{0,2}");
    private static final Pattern ANSWER = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern LESSON = Pattern.compile("[A-Za-z0-9_-]{1,100}");
    private static final int MOST = 200;

    /** The course as nobody has begun it. */
    static CourseAddress fresh(String slug) {
        return new CourseAddress(slug, false, Map.of(), Set.of(), "");
    }

    static CourseAddress of(String slug, MultiValueMap<String, String> query) {
        var answers = new HashMap<Integer, Set<Integer>>();
        query.forEach(
                (name, values) -> {
                    if (QUESTION.matcher(name).matches() && answers.size() < MOST) {
                        answers.put(Integer.valueOf(name.substring(1)), numbers(values));
                    }
                });
        return new CourseAddress(
                slug,
                query.containsKey(SENT),
                answers,
                lessons(query.getFirst(TAKEN)),
                PartsOfJourneys.named(query.getFirst(PartsOfJourneys.FROM)));
    }

    private static Set<Integer> numbers(List<String> values) {
        var numbers = new TreeSet<Integer>();
        values.stream()
                .filter(value -> value != null && ANSWER.matcher(value).matches())
                .limit(MOST)
                .forEach(value -> numbers.add(Integer.valueOf(value)));
        return numbers;
    }

    private static Set<String> lessons(@Nullable String text) {
        var ids = new LinkedHashSet<String>();
        Arrays.stream(text == null ? new String[0] : text.split("\\.", MOST))
                .filter(id -> LESSON.matcher(id).matches())
                .forEach(ids::add);
        return ids;
    }

    /** The same with one lesson more taken. */
    CourseAddress with(String lesson) {
        var more = new ArrayList<>(taken);
        more.add(lesson);
        return new CourseAddress(slug, isSent, answers, new LinkedHashSet<>(more), journey);
    }

    /** Where the course begins. */
    String start() {
        return carried(new Address("/kurser/" + slug)).text();
    }

    /** A lesson, or the last page, with nothing answered. */
    String to(String page) {
        return carried(new Address("/kurser/" + slug + "/" + page)).text();
    }

    /** A lesson with what was answered. */
    String answered(String lesson) {
        var address = new Address("/kurser/" + slug + "/" + lesson).with(SENT, "1");
        for (var answer : new java.util.TreeMap<>(answers).entrySet()) {
            for (var number : answer.getValue()) {
                address = address.with("q" + answer.getKey(), String.valueOf(number));
            }
        }
        return carried(address).text();
    }

    private Address carried(Address address) {
        return address.with(PartsOfJourneys.FROM, journey).with(TAKEN, joined());
    }

    /** The lessons taken, as an address has them. */
    String joined() {
        return String.join(".", taken);
    }
}
