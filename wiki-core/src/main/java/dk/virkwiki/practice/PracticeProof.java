package dk.virkwiki.practice;

import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.ScreenText;
import dk.virkwiki.markdown.ScreenText.Buttons;
import dk.virkwiki.markdown.ScreenText.Choices;
import dk.virkwiki.markdown.ScreenText.Field;
import dk.virkwiki.markdown.ScreenText.Option;
import dk.virkwiki.markdown.ScreenText.Piece;
import dk.virkwiki.markdown.ScreenText.Prose;
import dk.virkwiki.markdown.ScreenText.Screen;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.practice.PracticeFlaw.Kind;
import dk.virkwiki.shared.Audience;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Proves that an exercise can be gone through: every button leads to a screen, every screen is
 * reached and lets people out again, and every field says what to type. Ways may lead back.
 */
public final class PracticeProof {
    /** More screens than anybody goes through. */
    static final int MOST_SCREENS = 60;

    /** More fields, choices and rows of buttons than a screen can show. */
    static final int MOST_PIECES = 60;

    private static final int MOST_FLAWS = 100;

    private final ScreenText text;
    private final Practice practice;
    private final Route route;
    private final Set<String> ids;
    private final List<PracticeFlaw> flaws = new ArrayList<>();

    private PracticeProof(ScreenText text) {
        this.text = text;
        this.practice = Practice.of(text);
        this.route = practice.route();
        this.ids =
                practice.screens().stream()
                        .map(screen -> screen.name().id())
                        .collect(Collectors.toSet());
    }

    /** What is wrong with the exercise in this text, in the order of lines; at most 100. */
    public static List<PracticeFlaw> of(String body) {
        var text = Markdown.screens(body, Audience.ADVISOR, WikiLinks.none());
        return new PracticeProof(text)
                .all().stream()
                        .sorted(Comparator.comparingInt(PracticeFlaw::line))
                        .limit(MOST_FLAWS)
                        .toList();
    }

    private List<PracticeFlaw> all() {
        if (text.screens().size() > MOST_SCREENS) {
            int line = text.screens().get(MOST_SCREENS).name().line();
            return List.of(new PracticeFlaw(Kind.TOO_MANY_SCREENS, line, "" + MOST_SCREENS));
        }
        text.stray().forEach(line -> add(Kind.STRAY, line, ""));
        if (text.screens().isEmpty()) {
            add(Kind.NO_SCREEN, 1, "");
        }
        text.screens().forEach(this::screen);
        ways();
        return flaws;
    }

    private void screen(Screen screen) {
        name(screen);
        var title = screen.name().title();
        int line = screen.name().line();
        if (screen.pieces().isEmpty()) {
            add(Kind.EMPTY, line, title);
        } else if (screen.task().isEmpty() && !route.isEnd(screen)) {
            add(Kind.NO_TASK, line, title);
        }
        if (screen.pieces().size() > MOST_PIECES || screen.ways().size() > MOST_PIECES) {
            add(Kind.TOO_MUCH, line, title);
        }
        screen.pieces().stream().limit(MOST_PIECES).forEach(piece -> piece(screen, piece));
        for (var way : screen.ways()) {
            if (!ids.contains(way.target())) {
                add(Kind.MISSING_TARGET, way.line(), way.target());
            }
        }
    }

    private void name(Screen screen) {
        var name = screen.name();
        if (name.title().isEmpty()) {
            add(Kind.NO_TITLE, name.line(), "");
        } else if (!name.isGiven()) {
            add(Kind.NO_ID, name.line(), name.title());
        } else if (name.isRepeated()) {
            add(Kind.REPEATED_ID, name.line(), name.title());
        }
    }

    private void piece(Screen screen, Piece piece) {
        switch (piece) {
            case Field field -> {
                if (field.label().isEmpty()) {
                    add(Kind.NO_LABEL, field.line(), screen.name().title());
                }
                if (field.sample().isEmpty()) {
                    add(Kind.NO_SAMPLE, field.line(), field.label());
                }
            }
            case Choices choices -> choices(choices);
            case Buttons buttons ->
                    buttons.buttons().stream()
                            .filter(button -> button.words().isEmpty())
                            .forEach(button -> add(Kind.NO_WORDS, button.line(), button.target()));
            case Prose _ -> {}
        }
    }

    private void choices(Choices choices) {
        long different =
                choices.options().stream()
                        .map(Option::words)
                        .filter(words -> !words.isEmpty())
                        .distinct()
                        .count();
        long right = choices.options().stream().filter(Option::isRight).count();
        if (!choices.isSeveral() && different < 2 || different < choices.options().size()) {
            add(Kind.NO_CHOICE, choices.line(), choices.question());
        }
        if (right == 0) {
            add(Kind.NO_RIGHT_ANSWER, choices.line(), choices.question());
        } else if (right > 1 && !choices.isSeveral()) {
            add(Kind.SEVERAL_RIGHT, choices.line(), choices.question());
        }
    }

    private void ways() {
        for (var screen : practice.screens()) {
            if (!route.isReached(screen)) {
                add(Kind.UNREACHABLE, screen.name().line(), screen.name().title());
            } else if (!route.leadsToAnEnd(screen)) {
                add(Kind.NO_WAY_OUT, screen.name().line(), screen.name().title());
            }
        }
    }

    private void add(Kind kind, int line, String detail) {
        if (flaws.size() < 10 * MOST_FLAWS) {
            flaws.add(new PracticeFlaw(kind, line, detail));
        }
    }
}
