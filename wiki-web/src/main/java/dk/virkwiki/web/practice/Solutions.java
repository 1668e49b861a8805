package dk.virkwiki.web.practice;

import dk.virkwiki.markdown.ScreenText;
import dk.virkwiki.markdown.ScreenText.Choices;
import dk.virkwiki.markdown.ScreenText.Field;
import dk.virkwiki.markdown.ScreenText.Screen;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.practice.PracticePage.Solution;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What somebody is to type and choose on a screen, for those who look it up. */
final class Solutions {
    private Solutions() {}

    /** In the order of the screen. One alone needs no words about which it is. */
    static List<Solution> of(Screen screen, Words words) {
        var all = new ArrayList<Solution>();
        for (var piece : screen.pieces()) {
            switch (piece) {
                case Field field -> {
                    if (!field.sample().isEmpty()) {
                        all.add(new Solution(field.label() + ":", field.sample()));
                    }
                }
                case Choices choices ->
                        all.add(new Solution(choices.question(), chosen(choices, words)));
                case ScreenText.Prose _, ScreenText.Buttons _ -> {}
            }
        }
        return all.size() == 1
                ? List.of(new Solution(words.of("oevelse.svaret-er"), all.getFirst().words()))
                : List.copyOf(all);
    }

    private static String chosen(Choices choices, Words words) {
        var right =
                choices.options().stream()
                        .filter(ScreenText.Option::isRight)
                        .map(ScreenText.Option::words)
                        .collect(Collectors.joining(" · "));
        return right.isEmpty() ? words.of("oevelse.svaret-er.intet") : right;
    }
}
