/**
 * Courses: lessons to read and questions to answer. A course is an article's Markdown; beside it is
 * kept only which lessons a person has taken, one document for each person and course.
 */
@NullMarked
package dk.virkwiki.course;

import org.jspecify.annotations.NullMarked;
