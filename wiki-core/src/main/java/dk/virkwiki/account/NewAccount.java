package dk.virkwiki.account;

import dk.virkwiki.shared.Invalid;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An account to be made.
 *
 * @param id user name: 2 to 40 lower-case letters a–z, digits, dots and hyphens
 * @param name the person's name
 * @param role what the person is here
 * @param authority code of the authority; required for editors, dropped for others
 * @param library name of the library; required for advisors, dropped for others
 */
public record NewAccount(
        String id, String name, Role role, @Nullable String authority, @Nullable String library) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{1,39}");

    public NewAccount {
        id = id.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
        authority = role == Role.EDITOR ? authority : null;
        library = role == Role.ADVISOR ? library : null;
        if (!ID.matcher(id).matches()) {
            throw new Invalid("brugernavn-ugyldigt", id);
        }
        if (name.isEmpty() || name.length() > 100) {
            throw new Invalid("navn-mangler");
        }
        if (role == Role.EDITOR && (authority == null || authority.isBlank())) {
            throw new Invalid("myndighed-mangler");
        }
        if (role == Role.ADVISOR && (library == null || library.isBlank())) {
            throw new Invalid("bibliotek-mangler");
        }
    }
}
