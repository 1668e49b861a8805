package dk.virkwiki.searchlog;

import dk.virkwiki.account.Actor;

/**
 * Somebody stopped at a search: they sent it, stayed at its results or opened one of them.
 *
 * @param actor who searched; told to listeners of this moment, never stored with the words
 * @param words what was searched for, with numbers and addresses of people masked
 * @param results how many articles were found
 */
public record SearchSettled(Actor actor, String words, int results) {}
