package dk.virkwiki.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped lists that registrations choose from: what old figures rely on. */
class CausesFileTest {
    private static final Path LEDGER = Path.of("src/test/resources/causes-ledger.txt");

    /** Figures keep counts by code below one another, and paths are cut at dots. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private static final Pattern FORM = Pattern.compile("\\d{2}(\\.\\d{2}){1,4}");
    private static final Pattern KLE = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}");

    private static List<Code> entries() {
        return CodeLists.read(ConsultationStage.shipped(CodeList.CAUSES));
    }

    private static Map<String, Cause> causes() {
        return entries().stream()
                .map(Cause::of)
                .collect(Collectors.toMap(Cause::code, c -> c, (a, _) -> a, LinkedHashMap::new));
    }

    /** A code that was ever shipped, and what it was given to. */
    private static Map<String, String> ledger() throws IOException {
        return Files.readAllLines(LEDGER).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    @Test
    void noCodeEverVanishesOrIsGivenToAnotherCause() throws IOException {
        var causes = causes();
        ledger().forEach(
                        (code, name) -> {
                            assertThat(causes)
                                    .as("a code may be ended, not taken out")
                                    .containsKey(code);
                            assertThat(causes.get(code).name())
                                    .as("%s is never given to another cause", code)
                                    .isEqualTo(name);
                        });
        assertThat(ledger().keySet()).as("new codes are entered").isEqualTo(causes.keySet());
    }

    @Test
    void endedCausesNameOneThatGoesOn() {
        var causes = causes();
        for (var cause : causes.values()) {
            var validity = cause.validity();
            if (validity.replacedBy() != null) {
                assertThat(causes).as(cause.code()).containsKey(validity.replacedBy());
                assertThat(validity.to()).as("%s has an end", cause.code()).isNotNull();
            }
            if (validity.from() != null && validity.to() != null) {
                assertThat(validity.from()).isBeforeOrEqualTo(validity.to());
            }
        }
    }

    @Test
    void daysAndForeignCodesCanBeRead() {
        for (var entry : entries()) {
            for (var key : List.of("validFrom", "validTo")) {
                var day = entry.field(key);
                assertThat(day.isEmpty() || LocalDate.parse(day) != null).isTrue();
            }
            assertThat(entry.field("form")).matches(FORM.pattern() + "|");
            assertThat(entry.field("kle")).matches(KLE.pattern() + "|");
        }
    }

    @Test
    void oneCauseIsForWhatFitsNowhere() {
        assertThat(causes().values().stream().filter(Cause::isOther)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = CodeList.class,
            names = {
                "CAUSES",
                "ORGANISATION_TYPES",
                "CHANNELS",
                "BARRIERS",
                "REFERRALS",
                "LIBRARIES"
            })
    void codesAreUsableAndNamed(CodeList list) {
        var codes = CodeLists.read(ConsultationStage.shipped(list));
        assertThat(codes).isNotEmpty();
        assertThat(codes).allSatisfy(code -> assertThat(code.code()).matches(CODE));
        assertThat(codes).allSatisfy(code -> assertThat(code.name()).isNotBlank());
        assertThat(codes).extracting(Code::code).doesNotHaveDuplicates();
    }

    @Test
    void libraryHasAMunicipality() {
        assertThat(CodeLists.read(ConsultationStage.shipped(CodeList.LIBRARIES)))
                .allSatisfy(one -> assertThat(one.field("municipality")).isNotBlank());
    }
}
