package dk.virkwiki.check;

import java.util.List;

/** A check that asks other features about a text. */
interface FurtherCheck {
    /** What is wrong with this file, in no order. */
    List<Finding> of(String source);
}
