/**
 * How well searches find what people meant: judged queries, variations made by code, figures by
 * kind, and floors that a change may not fall below. Data and commands are in {@code
 * bench/search-quality}.
 */
@NullMarked
package dk.virkwiki.search.quality;

import org.jspecify.annotations.NullMarked;
