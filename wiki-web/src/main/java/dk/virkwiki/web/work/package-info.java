/** Mit arbejde: what one person has begun, sent and got answers to. */
@NullMarked
package dk.virkwiki.web.work;

import org.jspecify.annotations.NullMarked;
