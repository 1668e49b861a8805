/** The search log: what is searched for and how it went, counted; nothing about who searched. */
@NullMarked
package dk.virkwiki.searchlog;

import org.jspecify.annotations.NullMarked;
