package dk.virkwiki.web.story;

import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page, on a wide and on a narrow screen: axe finds nothing, nothing sticks out. */
class AccessiblePagesIT extends WholeSite {
    @RegisterExtension static final Chromium CHROMIUM = new Chromium();

    private static final List<String> PUBLIC =
            List.of(
                    "/",
                    "/artikler/nul-indberetning",
                    "/artikler/momsfrister",
                    "/artikler/ord-moms",
                    "/svarguider",
                    "/svarguider/skal-du-momsregistreres",
                    "/artikler/skal-du-momsregistreres?visning=tekst",
                    "/artikler/frivillig-forening",
                    "/artikler/nul-indberetning/versioner",
                    "/artikler/nul-indberetning/svar",
                    "/artikler/nul-indberetning/svar/tak",
                    "/emner",
                    "/emner/moms",
                    "/artikler",
                    "/ordliste",
                    "/soeg?q=moms",
                    "/soeg?q=moms&type=guide",
                    "/soeg",
                    "/log-ind",
                    "/om",
                    "/privatliv",
                    "/tilgaengelighed",
                    "/hjaelp-til-soegning",
                    "/findes-ikke");

    private static final List<String> ADVISOR =
            List.of(
                    "/artikler/nul-indberetning",
                    "/artikler/nul-indberetning?visning=virksomhed",
                    "/artikler/nul-indberetning/foreslaa",
                    "/mit-arbejde",
                    "/soeg?q=moms",
                    "/soeg?q=xqzwv",
                    "/huller/ny?ord=moms",
                    "/soeg/hvorfor?q=momsfrster&artikel=momsfrister",
                    "/case/ny",
                    "/artikler/momsfrister/hurtigt",
                    "/artikler/momsfrister/flyt",
                    "/artikler/momsfrister/traek-tilbage",
                    "/artikler/momsfrister/synlighed",
                    "/artikler/momsfrister/henvisninger",
                    "/foreslaa/ny");

    private static final List<String> EDITOR =
            List.of(
                    "/gennemgang",
                    "/mit-arbejde",
                    "/redaktion",
                    "/gennemgang/regler",
                    "/ajour",
                    "/links",
                    "/selvbetjening",
                    "/selvbetjening/ny",
                    "/laesersvar",
                    "/vidensgab",
                    "/synonymer",
                    "/synonymer/ret?gruppe=nemid");

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void pagesForEverybody(int width) {
        try (var reader = CHROMIUM.visitor(address(""), width, true)) {
            look(reader, PUBLIC, width, "alle");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void pagesForAdvisors(int width) {
        try (var advisor = CHROMIUM.visitor(address(""), width, true)) {
            Login.as(advisor, "mette", address(""));
            look(advisor, ADVISOR, width, "vejleder");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void pagesForEditors(int width) {
        try (var editor = CHROMIUM.visitor(address(""), width, true)) {
            Login.as(editor, "sara", address(""));
            look(editor, EDITOR, width, "redaktoer");
        }
    }

    private void look(Visitor visitor, List<String> paths, int width, String who) {
        for (var path : paths) {
            visitor.open(address(path));
            visitor.picture("%s-%d%s".formatted(who, width, path.replaceAll("[^a-z0-9]+", "-")));
            visitor.findsPageAccessible();
        }
        visitor.hasNothingToComplainAbout();
    }
}
