/** Pages of the material library, material on paper, toolboxes, and what material lacks. */
@NullMarked
package dk.virkwiki.web.material;

import org.jspecify.annotations.NullMarked;
