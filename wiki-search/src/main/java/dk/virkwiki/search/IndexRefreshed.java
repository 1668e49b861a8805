package dk.virkwiki.search;

/**
 * Searches and lists answer from newer texts than before; what was made of their answers is out of
 * date.
 */
public record IndexRefreshed() {}
