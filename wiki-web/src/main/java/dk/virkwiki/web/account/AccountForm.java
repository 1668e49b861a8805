package dk.virkwiki.web.account;

import dk.virkwiki.account.NewAccount;
import dk.virkwiki.account.Role;
import dk.virkwiki.shared.Invalid;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The form that makes an account, as the browser sends it.
 *
 * @param navn the person's name
 * @param brugernavn what the person types at login
 * @param rolle role in lower case
 * @param myndighed code of an editor's authority
 * @param bibliotek an advisor's library
 */
record AccountForm(
        @Nullable String navn,
        @Nullable String brugernavn,
        @Nullable String rolle,
        @Nullable String myndighed,
        @Nullable String bibliotek) {

    static AccountForm empty() {
        return new AccountForm("", "", "advisor", "", "");
    }

    /**
     * The account to make.
     *
     * @throws Invalid when something is missing or cannot be used
     */
    NewAccount toAccount() {
        return new NewAccount(text(brugernavn), text(navn), role(), myndighed, stripped(bibliotek));
    }

    private Role role() {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(rolle))
                .findFirst()
                .orElseThrow(() -> new Invalid("rolle-mangler"));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String stripped(@Nullable String value) {
        return value == null ? null : value.strip();
    }
}
