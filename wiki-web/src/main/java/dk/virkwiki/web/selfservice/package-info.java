/** The register of self-services: a list for everybody, forms for editors of the authority. */
@NullMarked
package dk.virkwiki.web.selfservice;

import org.jspecify.annotations.NullMarked;
