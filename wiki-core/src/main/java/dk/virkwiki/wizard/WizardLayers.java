package dk.virkwiki.wizard;

import java.util.List;

/**
 * The stations by how far they lie from the first at most: what a picture of a wizard is drawn
 * from.
 *
 * @param layers the stations that are reached, first the one it begins with
 * @param unreached those that no answer leads to
 */
public record WizardLayers(List<List<Station>> layers, List<Station> unreached) {
    public WizardLayers {
        layers = layers.stream().map(List::copyOf).toList();
        unreached = List.copyOf(unreached);
    }
}
