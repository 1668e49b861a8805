package dk.virkwiki.merge;

import dk.virkwiki.merge.HtmlNode.Element;
import dk.virkwiki.merge.WordPiece.Kind;
import java.util.ArrayList;
import java.util.List;

/** Which pictures differ between two rendered texts: for those who read the texts as source. */
public final class PictureDiff {
    private static final Pairing<HtmlNode> PAIRING =
            new Pairing<>((one, other) -> true, HtmlNode::words);

    private PictureDiff() {}

    /**
     * The pictures that came, went or got other words, each with its words and its file; empty when
     * both texts show the same.
     *
     * @param old HTML made by our renderer
     * @param changed HTML made by our renderer
     * @param words what is said of them
     */
    public static List<String> of(String old, String changed, DiffWords words) {
        var behind = new Behind(words);
        var before = pictures(old);
        var after = pictures(changed);
        var told = new ArrayList<String>();
        for (var step : BlockDiff.inPlace(before, after, PAIRING)) {
            switch (step.kind()) {
                case SAME, MOVED -> {}
                case ADDED -> told.add(behind.picture(Kind.ADDED, tag(after, step.changed())));
                case REMOVED -> told.add(behind.picture(Kind.REMOVED, tag(before, step.old())));
                case CHANGED ->
                        told.add(
                                behind.picture(
                                        tag(before, step.old()), tag(after, step.changed())));
            }
        }
        return List.copyOf(told);
    }

    private static String tag(List<HtmlNode> pictures, int place) {
        return pictures.get(place) instanceof Element picture ? picture.tag() : "";
    }

    private static List<HtmlNode> pictures(String html) {
        var pictures = new ArrayList<HtmlNode>();
        HtmlTree.of(html).forEach(node -> collect(node, pictures));
        return pictures;
    }

    private static void collect(HtmlNode node, List<HtmlNode> pictures) {
        if (node instanceof Element element) {
            if (Behind.isPicture(element.tag())) {
                pictures.add(element);
            }
            element.children().forEach(child -> collect(child, pictures));
        }
    }
}
