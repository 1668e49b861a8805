package dk.virkwiki.web.error;

import dk.virkwiki.web.layout.Step;
import java.util.List;

/**
 * What a person is told instead of the page they asked for.
 *
 * @param heading what happened, in a few words
 * @param words why, and what to do
 * @param search whether searching is a way on
 * @param ways links to go on by
 */
record ErrorPage(String heading, String words, boolean search, List<Step> ways) {}
