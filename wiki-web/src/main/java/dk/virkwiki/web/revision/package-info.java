/**
 * The history of an article on screen: its versions, one of them, and two beside each other. What
 * readers get is always made from the views for their audience.
 */
@NullMarked
package dk.virkwiki.web.revision;

import org.jspecify.annotations.NullMarked;
