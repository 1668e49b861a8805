/**
 * The register of self-services: what each is called, who runs it, where it is and how one logs in.
 * Articles link to them by code.
 */
@NullMarked
package dk.virkwiki.selfservice;

import org.jspecify.annotations.NullMarked;
