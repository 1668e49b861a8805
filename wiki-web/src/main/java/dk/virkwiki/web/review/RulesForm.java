package dk.virkwiki.web.review;

import dk.virkwiki.review.AuthorityRules;
import dk.virkwiki.shared.Invalid;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An authority's rules as the browser sends them.
 *
 * @param godkendelser how many must approve
 * @param svardage within how many days to answer
 * @param lukkedage after how many days a proposal is closed
 * @param udgivere user names that may publish, parted by commas, spaces or lines
 * @param version of the rules the person saw; missing while they are the standard ones
 */
record RulesForm(
        @Nullable Integer godkendelser,
        @Nullable Integer svardage,
        @Nullable Integer lukkedage,
        @Nullable String udgivere,
        @Nullable Long version) {

    static RulesForm of(AuthorityRules rules) {
        return new RulesForm(
                rules.approvals(),
                rules.answerDays(),
                rules.closeDays(),
                String.join("\n", rules.publishers()),
                rules.version());
    }

    /**
     * The rules.
     *
     * @throws Invalid when a number is missing or out of its bounds
     */
    AuthorityRules toRules(String owner) {
        return new AuthorityRules(
                owner,
                number(godkendelser),
                number(svardage),
                number(lukkedage),
                publishers(),
                version);
    }

    List<String> publishers() {
        return Arrays.stream(Objects.requireNonNullElse(udgivere, "").split("[,;\\s]+"))
                .filter(name -> !name.isBlank())
                .map(String::toLowerCase)
                .distinct()
                .toList();
    }

    private static int number(@Nullable Integer typed) {
        return Objects.requireNonNullElse(typed, 0);
    }
}
