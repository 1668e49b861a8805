package dk.virkwiki.folder;

import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Problem;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is wrong with the values in a code list that stand for something elsewhere: articles and
 * addresses of other sites.
 *
 * @param list which list it is
 * @param text its file
 */
record ListProof(CodeList list, String text) {
    /** Keys whose values are articles. */
    private static final Map<CodeList, List<String>> ARTICLES =
            Map.of(CodeList.COMPETENCES, List.of("courses", "articles"));

    private static final Pattern ADDRESS = Pattern.compile("https?://[a-z0-9.-]+\\.[a-z]+(/\\S*)?");

    /** Addresses of the articles that the list names. */
    List<String> articles() {
        return CodeLists.read(text).stream()
                .flatMap(entry -> keys().stream().flatMap(key -> entry.list(key).stream()))
                .toList();
    }

    private List<String> keys() {
        return ARTICLES.getOrDefault(list, List.of());
    }

    /**
     * What is wrong.
     *
     * @param types types of the articles named, by address; an unknown one has none
     */
    List<Problem> problems(Map<String, ArticleType> types) {
        var problems = new ArrayList<Problem>();
        for (var entry : CodeLists.read(text)) {
            for (var key : keys()) {
                entry.list(key).forEach(slug -> article(key, slug, types, problems));
            }
            if (list == CodeList.EXTERNAL_COURSES && !isAddress(entry.field("url"))) {
                var detail = entry.code() + ": " + entry.field("url");
                problems.add(Problem.error(line(entry.code()), "liste-adresse", detail));
            }
        }
        return problems;
    }

    /** Whether a text is the address of a page on another site. */
    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    private void article(
            String key, String slug, Map<String, ArticleType> types, List<Problem> problems) {
        var type = types.get(slug);
        if (type == null) {
            var detail = key + ": " + slug;
            problems.add(Problem.error(line(slug), "liste-artikel-findes-ikke", detail));
        } else if (key.equals("courses") && type != ArticleType.COURSE) {
            problems.add(Problem.error(line(slug), "liste-ikke-et-kursus", slug));
        }
    }

    /** The first line that has a value. */
    private int line(String value) {
        var whole = Pattern.compile("(?<![\\w-])" + Pattern.quote(value) + "(?![\\w-])");
        var lines = text.lines().toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> whole.matcher(lines.get(i)).find())
                .findFirst()
                .map(i -> i + 1)
                .orElse(1);
    }
}
