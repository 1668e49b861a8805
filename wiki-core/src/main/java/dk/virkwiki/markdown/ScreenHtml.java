package dk.virkwiki.markdown;

import dk.virkwiki.markdown.ScreenText.Buttons;
import dk.virkwiki.markdown.ScreenText.Choices;
import dk.virkwiki.markdown.ScreenText.Field;
import dk.virkwiki.markdown.ScreenText.Piece;
import dk.virkwiki.markdown.ScreenText.Prose;
import dk.virkwiki.markdown.ScreenText.Screen;

/** Draws a screen as a picture: nothing can be typed or chosen in it. */
final class ScreenHtml {
    private static final String BANNER = "Øvelse – intet bliver sendt";

    private final StringBuilder html;

    ScreenHtml(StringBuilder html) {
        this.html = html;
    }

    void write(Screen screen) {
        html.append("<div class=\"wiki-screen\"><p class=\"wiki-screen__banner\">");
        html.append(BANNER).append("</p>\n");
        named("like", "Ligner", screen.resembles());
        html.append("<p class=\"wiki-screen__title\"");
        if (!screen.name().id().isEmpty()) {
            html.append(" id=\"").append(screen.name().id()).append('"');
        }
        html.append('>');
        Html.text(html, screen.name().title().isEmpty() ? "Skærm" : screen.name().title());
        html.append("</p>\n");
        said("Opgave:", screen.task());
        screen.pieces().forEach(this::piece);
        said("Rigtigt:", screen.answer().right());
        said("Forkert:", screen.answer().wrong());
        html.append("</div>\n");
    }

    private void named(String name, String before, String words) {
        if (!words.isEmpty()) {
            html.append("<p class=\"wiki-screen__").append(name).append("\">");
            html.append(before).append(' ');
            Html.text(html, words);
            html.append("</p>\n");
        }
    }

    private void said(String before, String safe) {
        if (!safe.isEmpty()) {
            html.append("<p class=\"wiki-screen__said\"><strong>").append(before);
            html.append("</strong> ").append(safe).append("</p>\n");
        }
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Prose prose -> html.append(prose.html()).append('\n');
            case Field field -> field(field);
            case Choices choices -> choices(choices);
            case Buttons buttons -> buttons(buttons);
        }
    }

    private void field(Field field) {
        html.append("<p class=\"wiki-screen__field\"><span>");
        Html.text(html, field.label());
        html.append("</span><span class=\"wiki-screen__blank\">");
        Html.text(html, field.sample());
        html.append("</span>");
        if (!field.hint().isEmpty()) {
            html.append("<span class=\"wiki-screen__hint\">");
            Html.text(html, field.hint());
            html.append("</span>");
        }
        html.append("</p>\n");
    }

    private void choices(Choices choices) {
        if (!choices.question().isEmpty()) {
            html.append("<p>");
            Html.text(html, choices.question());
            html.append("</p>\n");
        }
        html.append("<ul class=\"wiki-screen__choices");
        html.append(choices.isSeveral() ? "" : " wiki-screen__choices--one").append("\">\n");
        for (var option : choices.options()) {
            html.append("<li>");
            Html.text(html, option.words());
            html.append("</li>\n");
        }
        html.append("</ul>\n");
    }

    private void buttons(Buttons buttons) {
        html.append("<p class=\"wiki-screen__buttons\">");
        for (var button : buttons.buttons()) {
            html.append("<a href=\"#");
            Html.attribute(html, button.target());
            html.append("\">");
            Html.text(html, button.words());
            html.append("</a>\n");
        }
        html.append("</p>\n");
    }
}
