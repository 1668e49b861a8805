package dk.virkwiki.markdown;

/**
 * Lines that only advisors may see.
 *
 * @param first first line, from 0
 * @param column where the hidden block begins in that line; before it stand marks of containers
 * @param last last line, included
 * @param isOpen whether no fence ended it where one should have: it then hides whatever follows
 */
record HiddenRegion(int first, int column, int last, boolean isOpen) {}
