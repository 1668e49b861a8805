package dk.virkwiki.media;

import java.util.Set;

/** Texts that are no articles yet and show files. */
public interface FileMentions {
    /** Names of the files they show. */
    Set<String> mentioned();
}
