/** What an advisor can do and needs to learn, as they see it themselves. */
@NullMarked
package dk.virkwiki.web.competence;

import org.jspecify.annotations.NullMarked;
