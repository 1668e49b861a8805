package dk.virkwiki.practice;

import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.ScreenText;
import dk.virkwiki.markdown.ScreenText.Field;
import dk.virkwiki.markdown.ScreenText.Screen;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import java.util.List;
import java.util.Optional;

/**
 * Screens to practise on, as one audience may see them.
 *
 * @param start safe HTML of what is said before the first screen
 * @param script what is said there to advisors only; empty for the public
 * @param screens in the order of the text; the first is where it begins
 */
public record Practice(String start, String script, List<Screen> screens) {
    public Practice {
        screens = List.copyOf(screens);
    }

    /**
     * Reads a text.
     *
     * @param links finds the articles behind wiki links, as the audience may follow them
     */
    public static Practice read(String body, Audience audience, WikiLinks links) {
        return of(Markdown.screens(body, audience, links));
    }

    /** A screen that nothing can lead to by an id of its own is left out; its proof tells. */
    static Practice of(ScreenText text) {
        return new Practice(
                text.start(),
                text.script(),
                text.screens().stream()
                        .filter(screen -> !screen.name().id().isEmpty())
                        .filter(screen -> !screen.name().isRepeated())
                        .toList());
    }

    /** Whether there is anything to go through. */
    public boolean canRun() {
        return !screens.isEmpty();
    }

    /** The screen with this id. */
    public Optional<Screen> find(String id) {
        return screens.stream().filter(screen -> screen.name().id().equals(id)).findFirst();
    }

    /** The invented words that are typed on its screens, each once. */
    public List<Field> samples() {
        return screens.stream()
                .flatMap(screen -> screen.pieces().stream())
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .filter(field -> !field.sample().isEmpty())
                .distinct()
                .toList();
    }

    /** The way through it. */
    public Route route() {
        return new Route(screens);
    }
}
