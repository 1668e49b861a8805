package dk.virkwiki.web.practice;

import dk.virkwiki.markdown.ScreenText;
import dk.virkwiki.markdown.ScreenText.Screen;
import dk.virkwiki.web.practice.PracticePage.Button;
import dk.virkwiki.web.practice.PracticePage.Choices;
import dk.virkwiki.web.practice.PracticePage.Field;
import dk.virkwiki.web.practice.PracticePage.Option;
import dk.virkwiki.web.practice.PracticePage.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes what is drawn on a screen ready for its page. */
final class ScreenPieces {
    private final PracticeAddress address;
    private final List<Screen> screens;
    private final Set<String> ids;
    private int number;

    ScreenPieces(PracticeAddress address, List<Screen> screens) {
        this.address = address;
        this.screens = screens;
        this.ids = screens.stream().map(s -> s.name().id()).collect(Collectors.toSet());
    }

    /** Whether nothing is typed or chosen in it. */
    static boolean isOnlyShown(ScreenText.Piece piece) {
        return piece instanceof ScreenText.Prose || piece instanceof ScreenText.Buttons;
    }

    List<Piece> of(Screen screen) {
        return screen.pieces().stream().map(this::piece).toList();
    }

    private Piece piece(ScreenText.Piece piece) {
        return switch (piece) {
            case ScreenText.Prose prose ->
                    new Piece(address.linked(prose.html(), screens), null, null, null);
            case ScreenText.Field field ->
                    new Piece(
                            null,
                            new Field(
                                    "felt-" + ++number,
                                    field.label(),
                                    field.sample(),
                                    field.hint()),
                            null,
                            null);
            case ScreenText.Choices choices -> new Piece(null, null, choices(choices), null);
            case ScreenText.Buttons buttons -> new Piece(null, null, null, buttons(buttons));
        };
    }

    private Choices choices(ScreenText.Choices choices) {
        var id = "valg-" + ++number;
        var options = new ArrayList<Option>();
        for (var option : choices.options()) {
            var own = id + "-" + (options.size() + 1);
            options.add(new Option(own, option.words(), option.isRight()));
        }
        return new Choices(
                id, choices.question(), choices.isSeveral() ? "checkbox" : "radio", options);
    }

    /** A button whose screen is not there leads to the start; its proof tells the author. */
    private List<Button> buttons(ScreenText.Buttons buttons) {
        var made = new ArrayList<Button>();
        for (var button : buttons.buttons()) {
            var href =
                    ids.contains(button.target()) ? address.to(button.target()) : address.begin();
            made.add(new Button(href, button.words(), made.isEmpty()));
        }
        return made;
    }
}
