package dk.virkwiki.web.search;

import java.util.List;

/**
 * Why a search finds an article, in words.
 *
 * @param title the article's title
 * @param back address of the search
 * @param lines one sentence for each word searched for, and for what they give together
 */
record WhyPage(String title, String href, String typed, String back, List<String> lines) {}
