package dk.virkwiki.web.text;

import java.util.List;

/**
 * What was looked for, to be shown and sent along, or left out.
 *
 * @param sentence causes and searches in words
 * @param causes codes
 * @param words searched for
 * @param chosen whether it is sent along
 */
public record NeedView(String sentence, List<String> causes, List<String> words, boolean chosen) {}
