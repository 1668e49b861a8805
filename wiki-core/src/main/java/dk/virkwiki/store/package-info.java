/**
 * The embedded database: an in-process server that speaks MongoDB's protocol, keeps its data in one
 * durable file and answers queries from real indexes. It knows nothing about wikis.
 */
@NullMarked
package dk.virkwiki.store;

import org.jspecify.annotations.NullMarked;
