package dk.virkwiki.folder;

import dk.virkwiki.code.CodeList;

/** What has been done on the site to a code list since its file was imported. */
public interface ListEdits {
    /** The file with those changes, or as it was imported. */
    String edited(CodeList list, String imported);
}
