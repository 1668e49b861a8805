/**
 * Files of the wiki: pictures, forms, videos and captions that articles show. A file is as public
 * as the published texts that show it, and never changes after it is there.
 */
@NullMarked
package dk.virkwiki.media;

import org.jspecify.annotations.NullMarked;
