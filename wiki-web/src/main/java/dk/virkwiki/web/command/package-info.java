/**
 * The command line: {@code serve}, {@code import}, {@code export}, {@code reindex}, {@code
 * recount}, {@code create-admin}.
 */
@NullMarked
package dk.virkwiki.web.command;

import org.jspecify.annotations.NullMarked;
