package dk.virkwiki.web.editor;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.template.ArticleTemplates;
import dk.virkwiki.web.layout.TypeNames;
import dk.virkwiki.web.layout.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a new article begins with. */
@Component
class NewPages {
    private final ArticleTemplates templates;
    private final TypeNames names;
    private final Words words;
    private final Articles articles;

    NewPages(ArticleTemplates templates, TypeNames names, Words words, Articles articles) {
        this.templates = templates;
        this.names = names;
        this.words = words;
        this.articles = articles;
    }

    /**
     * The types to choose from.
     *
     * @param title what the article is to be called; may be empty
     * @param types in the order they are used most
     */
    record TypesPage(String title, List<Type> types) {}

    /** A type: its code, its name, and when to use it. */
    record Type(String code, String name, String use) {}

    TypesPage types(String title) {
        return new TypesPage(title, Arrays.stream(ArticleType.values()).map(this::type).toList());
    }

    private Type type(ArticleType type) {
        return new Type(type.code(), names.one(type), words.of("ny.type." + type.code()));
    }

    /**
     * The first text; an editor writes for their own authority.
     *
     * @param owner code of the authority it is meant for; else empty
     */
    String first(
            Actor actor, @Nullable String type, String title, @Nullable String from, String owner) {
        if (from != null && !from.isBlank()) {
            var theCase = articles.get(actor, from);
            return GuideFromCase.of(
                    theCase, templates.of(ArticleType.GUIDE, title, actor.authority()));
        }
        var chosen = ArticleType.of(Objects.requireNonNullElse(type, "")).orElse(ArticleType.GUIDE);
        return templates.of(chosen, title, owner.isEmpty() ? actor.authority() : owner);
    }
}
