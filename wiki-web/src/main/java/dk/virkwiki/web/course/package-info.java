/** The pages of courses: the list, one lesson a page, and who has completed what. */
@NullMarked
package dk.virkwiki.web.course;

import org.jspecify.annotations.NullMarked;
