package dk.virkwiki.wizard;

import dk.virkwiki.markdown.BranchedText.Content;

/** Where a way through a wizard ends: the headline first, then what to do. */
public record Result(String id, String heading, int line, Content content) implements Station {}
