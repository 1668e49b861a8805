package dk.virkwiki.web.article;

import java.util.List;

/**
 * What an article's page says to those who look after it.
 *
 * @param slug the article's address
 * @param number the revision shown
 * @param mayConfirm whether the person may say that it still holds
 * @param linking how many articles link to it
 * @param broken its links that lead nowhere, in words
 */
record CarePage(String slug, int number, boolean mayConfirm, int linking, List<String> broken) {}
