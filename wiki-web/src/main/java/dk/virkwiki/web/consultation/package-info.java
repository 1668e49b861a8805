/**
 * The consultation an advisor holds: as pages that need no script, and as JSON for the strip at the
 * foot of the page and for the browser that has lost its connection.
 *
 * <p>JSON, for advisors only; every change needs the CSRF token and answers failures as problem
 * documents with a {@code code}:
 *
 * <ul>
 *   <li>{@code GET /api/vejledning} → {@link ConsultationJson}: the open consultation and the
 *       likeliest causes, {@code open} left out when there is none
 *   <li>{@code POST /api/vejledning/{act}} → the same afterwards; acts are {@code start}, {@code
 *       pause}, {@code fortsaet}, {@code annuller}, and {@code loest} and {@code ikke-loest} with
 *       the parameter {@code artikel} (an article's id)
 *   <li>{@code POST /api/vejledninger} with a {@link RegistrationJson} → {@link SavedJson}; the
 *       same key again saves nothing more and answers the same
 *   <li>{@code POST /api/vejledninger/{key}/fortryd} → {@link ConsultationJson}: open again
 *   <li>{@code GET /api/aarsager} → {@link ChoicesJson}: everything a registration chooses from,
 *       with the words people use for each cause
 * </ul>
 */
@NullMarked
package dk.virkwiki.web.consultation;

import org.jspecify.annotations.NullMarked;
