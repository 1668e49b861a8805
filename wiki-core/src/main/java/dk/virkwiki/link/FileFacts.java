package dk.virkwiki.link;

import dk.virkwiki.markdown.WikiLinks.FileFact;
import java.util.Collection;
import java.util.Map;

/** What pages tell of files that texts show. */
public interface FileFacts {
    /** The files with these names by name; those that are not there are left out. */
    Map<String, FileFact> find(Collection<String> names);
}
