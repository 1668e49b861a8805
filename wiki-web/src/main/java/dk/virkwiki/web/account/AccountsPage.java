package dk.virkwiki.web.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The administrator's list of accounts.
 *
 * @param rows one page of accounts by user name
 * @param next address of the next page, or null
 * @param form what was typed, or the empty form
 * @param error why the account was not made, with the field it concerns, or null
 * @param roles what a person can be
 * @param authorities those an editor can belong to
 */
record AccountsPage(
        List<Row> rows,
        @Nullable String next,
        AccountForm form,
        @Nullable FormError error,
        List<Choice> roles,
        List<Choice> authorities) {

    /**
     * An account.
     *
     * @param username what the person types at login
     * @param name the person's name
     * @param role in words
     * @param place authority or library; empty for other roles
     * @param state in words: in use, invited, closed
     */
    record Row(String username, String name, String role, String place, String state) {}

    /** A value of a form and its words. */
    record Choice(String value, String label) {}

    /**
     * What is wrong with the form.
     *
     * @param words the sentence
     * @param field id of the field it concerns
     */
    record FormError(String words, String field) {}

    /**
     * A link that was just made; shown once.
     *
     * @param name who it is for
     * @param link the whole address
     * @param hours how long it works
     */
    record NewLink(String name, String link, long hours) implements java.io.Serializable {}
}
