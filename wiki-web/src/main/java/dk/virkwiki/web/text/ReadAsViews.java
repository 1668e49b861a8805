package dk.virkwiki.web.text;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.persona.Persona;
import dk.virkwiki.persona.Personas;
import dk.virkwiki.persona.ReadingAnswer;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.NotFound;
import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.text.ReadAsView.Choice;
import dk.virkwiki.web.text.ReadAsView.Question;
import dk.virkwiki.web.text.ReadAsView.Reader;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what a persona would ask of a text. Nothing of it is kept. */
@Component
public class ReadAsViews {
    private final Personas personas;
    private final Renderings renderings;
    private final Words words;

    ReadAsViews(Personas personas, Renderings renderings, Words words) {
        this.personas = personas;
        this.renderings = renderings;
        this.words = words;
    }

    /** A text that is somewhere. */
    public ReadAsView of(Actor actor, @Nullable String code, String source, String back) {
        return view(actor, code, source, back, null);
    }

    /** A text that is being typed: it travels with the page. */
    public ReadAsView typed(Actor actor, @Nullable String code, String source) {
        return view(actor, code, source, null, source);
    }

    private ReadAsView view(
            Actor actor,
            @Nullable String code,
            String source,
            @Nullable String back,
            @Nullable String typed) {
        var all = personas.all(actor);
        var persona = chosen(all, code, source);
        var metadata = ArticleFile.read(source).metadata();
        return new ReadAsView(
                metadata == null ? words.of("laes-som.uden-titel") : metadata.title(),
                back,
                typed,
                new Reader(
                        new Step(persona.address(), persona.name()),
                        persona.summary(),
                        persona.voice()),
                all.stream().map(p -> new Choice(p.code(), p.name(), p.equals(persona))).toList(),
                personas.read(actor, persona, source).stream()
                        .map(answer -> question(persona, answer))
                        .toList(),
                renderings.render(actor, source, Audience.PUBLIC).html());
    }

    /** The one asked for; else the first whom the text is written for; else the first of all. */
    private static Persona chosen(List<Persona> all, @Nullable String code, String source) {
        var metadata = ArticleFile.read(source).metadata();
        var meant = metadata == null ? List.<String>of() : metadata.tags().personas();
        return all.stream()
                .filter(persona -> persona.code().equals(code))
                .findFirst()
                .or(() -> all.stream().filter(p -> meant.contains(p.code())).findFirst())
                .or(() -> all.stream().findFirst())
                .orElseThrow(() -> new NotFound("ingen-personaer"));
    }

    /** Messages count numbers and not words. */
    private static Object number(String detail) {
        return detail.matches("\\d{1,9}") ? (Object) Integer.valueOf(detail) : detail;
    }

    private Question question(Persona persona, ReadingAnswer answer) {
        var key = "laes-som." + answer.question().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var details = answer.details().stream().map(ReadAsViews::number).toArray();
        return switch (answer.state()) {
            case FINE ->
                    new Question(
                            words.of(key, persona.name()),
                            words.of(key + ".ok", details),
                            "ok",
                            words.of("laes-som.ok"));
            case LOOK ->
                    new Question(
                            words.of(key, persona.name()),
                            words.of(key + ".se", details),
                            "wait",
                            words.of("laes-som.se"));
            case SELF ->
                    new Question(
                            words.of(key, persona.name()), "", "self", words.of("laes-som.selv"));
        };
    }
}
