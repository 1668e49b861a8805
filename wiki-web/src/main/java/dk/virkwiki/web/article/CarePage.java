package dk.virkwiki.web.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article's page says to those who look after it.
 *
 * @param slug the article's address
 * @param number the revision shown
 * @param mayConfirm whether the person may say that it still holds
 * @param linking how many articles link to it
 * @param answers how readers answered in words, or null for those who do not see it
 * @param broken its links that lead nowhere, in words
 */
record CarePage(
        String slug,
        int number,
        boolean mayConfirm,
        int linking,
        @Nullable String answers,
        List<String> broken) {}
