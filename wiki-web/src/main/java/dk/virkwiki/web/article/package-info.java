/** The page of an article: for businesses, and for advisors with what to say and do beside it. */
@NullMarked
package dk.virkwiki.web.article;

import org.jspecify.annotations.NullMarked;
