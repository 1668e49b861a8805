package dk.virkwiki.web.article;

import dk.virkwiki.web.layout.Step;
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
 * @param use how it is used in consultations, in words, or null
 * @param toGuide address where a guide is begun from it, or null
 * @param broken its links that lead nowhere, in words
 * @param writtenFor the personas it is written for
 */
record CarePage(
        String slug,
        int number,
        boolean mayConfirm,
        int linking,
        @Nullable String answers,
        @Nullable String use,
        @Nullable String toGuide,
        List<String> broken,
        List<Step> writtenFor) {}
