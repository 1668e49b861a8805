package dk.virkwiki.markdown;

import org.commonmark.node.CustomNode;

/** {@code [____]}: where something is typed on a screen. */
final class Blank extends CustomNode {}
