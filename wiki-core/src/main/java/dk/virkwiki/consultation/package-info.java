/**
 * Consultations: an advisor helps a business while the clock runs, and registers afterwards what it
 * was about and how it went. Nothing is kept that says who was helped.
 */
@NullMarked
package dk.virkwiki.consultation;

import org.jspecify.annotations.NullMarked;
