package dk.virkwiki.web.account;

import dk.virkwiki.web.security.KeptPost;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the login page shows.
 *
 * @param onwards where the person goes afterwards; the login itself checks that it is on this site
 * @param error sentence about what went wrong, or null
 * @param done sentence about what was just done, or null
 * @param kept what was sent after the login had run out, or null
 * @param demo ready logins, or null outside the demo profile
 */
record LoginPage(
        String onwards,
        @Nullable String error,
        @Nullable String done,
        @Nullable KeptPost kept,
        @Nullable Demo demo) {

    /** Ready logins and the password they all have. */
    record Demo(String password, List<DemoLogin> logins) {}

    /**
     * A ready login.
     *
     * @param username what to type
     * @param who name and role in words
     */
    record DemoLogin(String username, String who) {}
}
