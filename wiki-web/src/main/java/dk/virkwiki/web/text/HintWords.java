package dk.virkwiki.web.text;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.hint.Advice;
import dk.virkwiki.hint.Hint;
import dk.virkwiki.hint.HintKind;
import dk.virkwiki.hint.Hints;
import dk.virkwiki.hint.Readability;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.text.HintsView.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words the advice about a text. */
@Component
public class HintWords {
    private final Glossary glossary;
    private final Words words;

    HintWords(Glossary glossary, Words words) {
        this.glossary = glossary;
        this.words = words;
    }

    /**
     * Advice about a file, or about a part of one: then lines count from its beginning.
     *
     * @param type kind of article, or null while a part of it stands alone
     */
    public HintsView of(String text, @Nullable ArticleType type) {
        var file = ArticleFile.read(text);
        var metadata = file.metadata();
        var own = metadata == null ? ArticleType.PAGE : metadata.type();
        var kind = type == null ? own : type;
        var advice = Hints.of(kind, file.body(), glossary.unexplained(kind));
        return new HintsView(
                words.of("raad.antal", advice.hints().size()),
                items(advice, file.bodyLine() - 1),
                lix(advice.readability()),
                advice.readability().isMeasurable() ? goal(advice.readability()) : null,
                hasGoodLinks(advice) ? words.of("raad.links-ok") : null);
    }

    private List<Item> items(Advice advice, int linesBefore) {
        var items = new ArrayList<Item>();
        var told = new HashSet<String>();
        for (var hint : advice.hints()) {
            var item = item(items.size() + 1, hint, linesBefore);
            items.add(told.add(item.text()) ? item : item.withoutText());
        }
        return items;
    }

    private Item item(int number, Hint hint, int linesBefore) {
        var key = "raad." + hint.kind().name().toLowerCase(Locale.ROOT);
        return new Item(
                number,
                words.of(key, hint.place()),
                words.of(key + ".om", hint.detail()),
                hint.line() + linesBefore,
                hint.place());
    }

    private @Nullable String lix(Readability readability) {
        if (!readability.isMeasurable()) {
            return null;
        }
        var level = readability.level().name().toLowerCase(Locale.ROOT);
        return words.of("raad.lix", readability.lix(), words.of("raad.lix." + level));
    }

    private String goal(Readability readability) {
        var key = readability.lix() <= Readability.GOAL ? "raad.lix.naaet" : "raad.lix.maal";
        return words.of(key, Readability.GOAL);
    }

    private static boolean hasGoodLinks(Advice advice) {
        return advice.hints().stream().noneMatch(hint -> hint.kind() == HintKind.LINK_WORDS);
    }
}
