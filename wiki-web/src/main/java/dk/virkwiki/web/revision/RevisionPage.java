package dk.virkwiki.web.revision;

import dk.virkwiki.web.layout.Moments.Moment;
import org.jspecify.annotations.Nullable;

/**
 * One version of an article.
 *
 * @param slug address of the article
 * @param address the page of the article
 * @param title title of the article today
 * @param number of the version
 * @param current whether it is the text people read now
 * @param when it was saved
 * @param html the text, safe
 * @param source the whole file, for advisors; else null
 */
record RevisionPage(
        String slug,
        String address,
        String title,
        String number,
        boolean current,
        Moment when,
        String html,
        @Nullable String source) {}
