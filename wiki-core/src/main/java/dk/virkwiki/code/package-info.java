/**
 * The code lists: files of topics, authorities, causes and others, whose codes articles carry. Says
 * what the codes are called, and keeps who changed a list on the site.
 */
@NullMarked
package dk.virkwiki.code;

import org.jspecify.annotations.NullMarked;
