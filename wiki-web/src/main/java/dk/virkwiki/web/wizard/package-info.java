/** Wizards as people go through them: one question a page, answers in the address. */
@NullMarked
package dk.virkwiki.web.wizard;

import org.jspecify.annotations.NullMarked;
