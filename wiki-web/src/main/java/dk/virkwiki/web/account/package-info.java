/** Accounts on screen: logging in, choosing a password, and the administrator's list. */
@NullMarked
package dk.virkwiki.web.account;

import org.jspecify.annotations.NullMarked;
