package dk.virkwiki.web.text;

import dk.virkwiki.check.Finding;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which field above the text something is mended in that a check finds at the top of a file. */
final class FlawFields {
    private static final String REVIEW = "felt-kontrol";

    private static final Map<String, String> BY_CODE =
            Map.ofEntries(
                    Map.entry("ejer-mangler", "felt-ejer"),
                    Map.entry("ejer-ukendt", "felt-ejer"),
                    Map.entry("dato-mangler", REVIEW),
                    Map.entry("dato-passeret", REVIEW),
                    Map.entry("dato-langt-fremme", REVIEW),
                    Map.entry("ord-uden-ord", "felt-term-official"),
                    Map.entry("ord-uden-forklaring", "felt-term-plain"),
                    Map.entry("ord-lang-forklaring", "felt-term-plain"),
                    Map.entry("ord-forklarer-ikke", "felt-term-plain"),
                    Map.entry("ord-afloeser-ukendt", "felt-term-replacedBy"),
                    Map.entry("ord-afloeser-sig-selv", "felt-term-replacedBy"),
                    Map.entry("ord-uden-lukkedag", "felt-term-closed"),
                    Map.entry("ord-lukkedag-ulaeselig", "felt-term-closed"),
                    Map.entry("undertekster", "felt-video-captions"),
                    Map.entry("video-undertekstfil", "felt-video-captions"),
                    Map.entry("video-fil", "felt-video-file"),
                    Map.entry("video-billede", "felt-video-poster"),
                    Map.entry("video-adresse", "felt-video-url"),
                    Map.entry("video-laengde", "felt-video-duration"),
                    Map.entry("folder-format", "felt-folder-format"),
                    Map.entry("rejse-sidebar", "felt-sidebar"));

    private FlawFields() {}

    static @Nullable String of(Finding finding) {
        return BY_CODE.get(finding.code());
    }
}
