package dk.virkwiki.web.text;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.persona.Persona;
import dk.virkwiki.persona.PersonaTrait;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what a persona would ask of a text. */
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

    /**
     * Where a text is.
     *
     * @param back its page, or null while it is only typed
     * @param typed the text itself, while it is only typed
     * @param keep where what holds is sent; null where nothing is kept
     * @param held codes of the questions the person found good before, by persona
     */
    private record Where(
            @Nullable String back,
            @Nullable String typed,
            @Nullable String keep,
            Map<String, List<String>> held) {}

    /** A text that is somewhere. */
    public ReadAsView of(Actor actor, @Nullable String code, String source, String back) {
        return view(actor, code, source, new Where(back, null, null, Map.of()));
    }

    /**
     * A proposed text: what holds is kept with the proposal.
     *
     * @param back the proposal's page
     * @param held codes of the questions the person found good before, by persona
     */
    public ReadAsView proposed(
            Actor actor,
            @Nullable String code,
            String source,
            String back,
            Map<String, List<String>> held) {
        return view(actor, code, source, new Where(back, null, back + "/laes-som", held));
    }

    /** A text that is being typed: it travels with the page. */
    public ReadAsView typed(Actor actor, @Nullable String code, String source) {
        return view(actor, code, source, new Where(null, source, null, Map.of()));
    }

    private ReadAsView view(Actor actor, @Nullable String code, String source, Where where) {
        var all = personas.all(actor);
        var persona = chosen(all, code, source);
        var held = where.held().getOrDefault(persona.code(), List.of());
        var metadata = ArticleFile.read(source).metadata();
        return new ReadAsView(
                metadata == null ? words.of("laes-som.uden-titel") : metadata.title(),
                where.back(),
                where.typed(),
                new Reader(
                        persona.code(),
                        persona.traits().contains(PersonaTrait.PHONE),
                        new Step(persona.address(), persona.name()),
                        persona.summary(),
                        persona.voice()),
                all.stream().map(p -> new Choice(p.code(), p.name(), p.equals(persona))).toList(),
                personas.read(actor, persona, source).stream()
                        .map(answer -> question(persona, answer, held.contains(answer.code())))
                        .toList(),
                renderings.render(actor, source, Audience.PUBLIC).html(),
                where.keep());
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

    private Question question(Persona persona, ReadingAnswer answer, boolean holds) {
        var key = "laes-som." + answer.code();
        var asked = words.of(key, persona.name());
        var details = answer.details().stream().map(ReadAsViews::number).toArray();
        return switch (answer.state()) {
            case FINE -> seen(answer, holds, asked, words.of(key + ".ok", details), "ok", "ok");
            case LOOK -> seen(answer, holds, asked, words.of(key + ".se", details), "wait", "se");
            case SELF -> seen(answer, holds, asked, "", "self", "selv");
        };
    }

    private Question seen(
            ReadingAnswer answer,
            boolean holds,
            String asked,
            String found,
            String state,
            String standing) {
        return new Question(
                answer.code(), holds, asked, found, state, words.of("laes-som." + standing));
    }
}
