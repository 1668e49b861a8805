package dk.virkwiki.web.preview;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.web.text.HintWords;
import dk.virkwiki.web.text.HintsView;
import dk.virkwiki.web.text.Renderings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Renders Markdown without saving it. For people who are logged in; for anyone in the demo. */
@RestController
class PreviewApi {
    /** Longest text, in characters. */
    static final int MAX_LENGTH = 1_000_000;

    private final Renderings renderings;
    private final HintWords hints;
    private final Environment environment;

    PreviewApi(Renderings renderings, HintWords hints, Environment environment) {
        this.renderings = renderings;
        this.hints = hints;
        this.environment = environment;
    }

    /**
     * A text to render.
     *
     * @param markdown the text, with or without front matter
     * @param audience {@code advisor} to see it with the advisors' blocks; else as a business does
     * @param type code of the kind of article, when the text lacks its front matter
     */
    record Text(@Nullable String markdown, @Nullable String audience, @Nullable String type) {}

    /**
     * The text as readers see it.
     *
     * @param html safe HTML
     * @param hidden whether advisor-only text was left out
     * @param hints advice about the text
     */
    record Html(String html, boolean hidden, HintsView hints) {}

    @PostMapping(path = "/api/markdown/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    Html preview(Actor actor, @RequestBody Text text) {
        if (actor.isAnonymous() && !environment.acceptsProfiles(Profiles.of("demo"))) {
            throw new NotAllowed("log-ind-foerst");
        }
        var markdown = text.markdown() == null ? "" : text.markdown();
        if (markdown.length() > MAX_LENGTH) {
            throw new Invalid("forslag-for-langt", MAX_LENGTH);
        }
        var audience = "advisor".equals(text.audience()) ? Audience.ADVISOR : Audience.PUBLIC;
        var rendering = renderings.render(actor, markdown, audience);
        return new Html(rendering.html(), rendering.hidden(), hints.of(markdown, type(text)));
    }

    private static @Nullable ArticleType type(Text text) {
        return text.type() == null ? null : ArticleType.of(text.type()).orElse(null);
    }
}
