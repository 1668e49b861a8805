package dk.virkwiki.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnKeyEditTest {
    private static final String FILE =
            """
            ---
            title: Moms # ikke momsen
            # Ordet selv
            term:
              # det, der står i loven
              official: Merværdiafgift # jf. loven
              egen: kun vores
              plain: >
                En skat på det,
                I sælger. 😀

              alsoWritten:
                - moms
                - mva

            status: published
            ---
            official: er også et ord her
            """;

    @Test
    void onlyTheValueIsTouched() {
        assertThat(OwnKeyEdit.set(FILE, "term", "official", "Moms"))
                .isEqualTo(FILE.replace("Merværdiafgift #", "Moms #"));
        assertThat(OwnKeyEdit.set(FILE, "term", "plain", "En skat."))
                .isEqualTo(
                        FILE.replace(">\n    En skat på det,\n    I sælger. 😀\n", "En skat.\n"));
        assertThat(OwnKeyEdit.setList(FILE, "term", "alsoWritten", List.of("VAT")))
                .isEqualTo(FILE.replace("    - moms\n    - mva\n", "      [VAT]\n"));
    }

    @Test
    void missingKeyComesLastAmongItsOwn() {
        assertThat(OwnKeyEdit.set(FILE, "term", "closed", "2023-10-31"))
                .isEqualTo(FILE.replace("- mva\n", "- mva\n  closed: 2023-10-31\n"));
        assertThat(OwnKeyEdit.setList(FILE, "oldWords", "meant", List.of("NemID")))
                .isEqualTo(FILE.replace("published\n", "published\noldWords:\n  meant: [NemID]\n"));
        assertThat(OwnKeyEdit.set("Tekst.\n", "term", "official", "Moms"))
                .isEqualTo("---\nterm:\n  official: Moms\n---\nTekst.\n");
    }

    @Test
    void blankTakesTheKeyOut() {
        assertThat(OwnKeyEdit.set(FILE, "term", "official", " "))
                .isEqualTo(FILE.replace("  official: Merværdiafgift # jf. loven\n", ""));
        assertThat(OwnKeyEdit.setList(FILE, "term", "alsoWritten", List.of()))
                .isEqualTo(FILE.replace("  alsoWritten:\n    - moms\n    - mva\n", ""));
        assertThat(OwnKeyEdit.set("---\nterm:\n  closed: x\n---\n", "term", "closed", ""))
                .isEqualTo("---\n---\n");
        assertThat(OwnKeyEdit.set(FILE, "term", "closed", "")).isEqualTo(FILE);
    }

    @Test
    void keysInBracesStayThere() {
        var file = "---\noldWords: {meant: [NemID], other: x} # ment\n---\n";

        assertThat(OwnKeyEdit.setList(file, "oldWords", "meant", List.of("a, b", "EAN")))
                .isEqualTo(file.replace("[NemID]", "[\"a, b\", EAN]"));
        assertThat(OwnKeyEdit.set(file, "oldWords", "third", "1"))
                .isEqualTo(file.replace("x}", "x, third: \"1\"}"));
        assertThat(OwnKeyEdit.setList("---\no: {meant: [x]}\n---\n", "o", "meant", List.of()))
                .isEqualTo("---\n---\n");
    }

    @Test
    void keyWithNothingBehindItIsFilledIn() {
        var file = "---\nterm:\n  official: # skriv her\n  plain: \"\"\n---\n";

        assertThat(OwnKeyEdit.set(file, "term", "official", "Moms"))
                .isEqualTo(file.replace("official:", "official: Moms"));
        assertThat(OwnKeyEdit.set("---\nterm:\n---\nx", "term", "official", "Moms"))
                .isEqualTo("---\nterm:\n  official: Moms\n---\nx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nterm: [a, b]\n---\n",
                "---\nterm: ord\n---\n",
                "---\nterm: : {\n---\n",
                "---\nterm:\n  x: &a 1\n  official: *a\n---\n",
                "---\nterm: {a: 1}\nterm: {b: 2}\n---\n"
            })
    void whatCannotBeReadIsLeftAlone(String file) {
        assertThat(OwnKeyEdit.set(file, "term", "official", "Moms")).isEqualTo(file);
    }

    /** However a file is written: what is set is read, and all else is read as before. */
    @RepeatedTest(300)
    void whatIsSetIsReadAndNothingElseChanges(RepetitionInfo now) {
        var random = new Random(now.getCurrentRepetition());
        var file = file(random);
        var keys = ArticleFile.ownKeys(file, "own").names();
        var key = "abcdef".substring(random.nextInt(6)).substring(0, 1);
        var before = values(file);
        var words = random.nextInt(5) == 0 ? "" : words(random);
        boolean isList = random.nextBoolean();

        var after =
                isList
                        ? OwnKeyEdit.setList(
                                file, "own", key, words.isEmpty() ? List.of() : List.of(words, "x"))
                        : OwnKeyEdit.set(file, "own", key, words);

        assertThat(ArticleFile.read(after).problems()).as(after).isEmpty();
        var expected = new HashMap<>(before);
        if (words.isEmpty()) {
            expected.remove(key);
        } else {
            expected.put(key, isList ? List.of(words, "x") : List.of(words));
        }
        var found = values(after);
        found.remove(words.isEmpty() && keys.contains(key) ? key : "");
        assertThat(found).as("%s%n%s", file, after).isEqualTo(expected);
        assertThat(comments(after)).as(after).containsAll(commentsBeside(file, key));
        assertThat(ArticleFile.bodyOf(after)).isEqualTo(ArticleFile.bodyOf(file));
        assertThat(after.contains("\r\n")).isEqualTo(file.contains("\r\n"));
    }

    private static Map<String, List<String>> values(String file) {
        var own = ArticleFile.ownKeys(file, "own");
        var values = new HashMap<String, List<String>>();
        own.names().forEach(name -> values.put(name, own.list(name)));
        return values;
    }

    private static List<String> comments(String file) {
        return file.lines()
                .filter(l -> l.contains("#c"))
                .map(l -> l.replaceAll(".*#c", ""))
                .toList();
    }

    /** All but those on the lines of the value that is changed. */
    private static List<String> commentsBeside(String file, String key) {
        return comments(file).stream().filter(comment -> !comment.strip().equals(key)).toList();
    }

    private static String file(Random random) {
        var lines = new ArrayList<String>(List.of("title: T", "# før #c0"));
        if (random.nextInt(6) == 0) {
            lines.add("own: {a: 1, \"b\": [x, 'y'], c: \"\"} #c1");
        } else {
            lines.add("own: #c2");
            for (var key : List.of("a", "b", "c", "d")) {
                if (key.equals("a") || random.nextBoolean()) {
                    lines.addAll(value(random, key));
                }
                if (random.nextInt(4) == 0) {
                    lines.add(random.nextBoolean() ? "" : "  # om det næste #cx" + key);
                }
            }
        }
        lines.add("status: draft #c3");
        var file = "---\n" + String.join("\n", lines) + "\n---\nTekst #c4\n";
        return random.nextInt(4) == 0 ? file.replace("\n", "\r\n") : file;
    }

    private static List<String> value(Random random, String key) {
        return switch (random.nextInt(8)) {
            case 0 -> List.of("  " + key + ": plain words #c" + key);
            case 1 -> List.of("  " + key + ": 'it''s # quoted' #c" + key);
            case 2 -> List.of("  " + key + ": \"a: \\\"b\\\" 😀\"");
            case 3 -> List.of("  " + key + ": [x, \"y, z\"] #c" + key);
            case 4 -> List.of("  " + key + ":", "  - x", "  - 'y'");
            case 5 ->
                    List.of("  " + key + ":", "      - æøå 😀", "      - y: z".replace(": ", "-"));
            case 6 -> List.of("  " + key + ": |", "    to", "    linjer");
            default -> List.of("  " + key + ": words over", "    two lines");
        };
    }

    private static String words(Random random) {
        var parts = List.of("moms", "a: b", "# c", "\"q\"", "[x]", "{?y}", "😀", "12", "-", "æ'");
        return parts.get(random.nextInt(parts.size())) + parts.get(random.nextInt(parts.size()));
    }
}
