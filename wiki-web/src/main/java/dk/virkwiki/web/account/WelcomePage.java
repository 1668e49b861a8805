package dk.virkwiki.web.account;

import org.jspecify.annotations.Nullable;

/**
 * What an invited person sees.
 *
 * @param token secret of the link
 * @param name the person's name
 * @param username what they will type at login
 * @param error why the password was refused, or null
 */
record WelcomePage(String token, String name, String username, @Nullable String error) {}
