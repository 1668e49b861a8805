package dk.virkwiki.web.visibility;

import java.util.List;

/**
 * Who can see an article and each of its blocks.
 *
 * @param address the article's page
 * @param title its title
 * @param people whether each kind of person can see the article, and why
 * @param blocks its fenced blocks
 */
record VisibilityPage(String address, String title, List<Answer> people, List<Block> blocks) {

    /**
     * Whether somebody can see it.
     *
     * @param who kind of person
     * @param sees whether they do
     * @param why the sentence that says so
     */
    record Answer(String who, boolean sees, String why) {}

    /**
     * A block.
     *
     * @param title what it is called
     * @param place section and line
     * @param beginning its first words
     * @param forAdvisors whether it is for advisors only
     * @param why who sees it, in a sentence
     */
    record Block(String title, String place, String beginning, boolean forAdvisors, String why) {}
}
