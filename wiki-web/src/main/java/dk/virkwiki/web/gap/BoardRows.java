package dk.virkwiki.web.gap;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.article.Articles;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.gap.Gap;
import dk.virkwiki.gap.Handling;
import dk.virkwiki.gap.Tally;
import dk.virkwiki.web.gap.BoardPage.Bar;
import dk.virkwiki.web.gap.BoardPage.Numbers;
import dk.virkwiki.web.gap.BoardPage.Row;
import dk.virkwiki.web.gap.BoardPage.State;
import dk.virkwiki.web.gap.BoardPage.Step;
import dk.virkwiki.web.layout.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words the board's rows. */
@Component
class BoardRows {
    private static final int PHRASES = 3;
    private static final int BAR = 9;
    private static final int BAR_HEIGHT = 22;
    private static final int PICTURE_HEIGHT = 24;

    private final Words words;
    private final CodeLists codes;
    private final Articles articles;

    BoardRows(Words words, CodeLists codes, Articles articles) {
        this.words = words;
        this.codes = codes;
        this.articles = articles;
    }

    /** Rows in their order, with the articles that cover them, found by one question. */
    List<Row> rows(Actor actor, List<Gap> gaps) {
        var covering = covering(actor, gaps);
        return gaps.stream().map(gap -> row(gap, covering)).toList();
    }

    private Row row(Gap gap, Map<String, Article> covering) {
        return new Row(
                href(gap),
                title(gap),
                phrases(gap),
                effect(gap),
                sources(gap),
                numbers(gap.tally()),
                owner(gap.handling().owner()),
                state(gap.handling()),
                step(gap, covering));
    }

    /** The articles that cover any of these, by id, as far as this person may read them. */
    Map<String, Article> covering(Actor actor, Collection<Gap> gaps) {
        var ids =
                gaps.stream()
                        .map(gap -> gap.handling().coverage())
                        .filter(Objects::nonNull)
                        .map(Handling.Coverage::article)
                        .distinct()
                        .toList();
        return articles.findAll(ids).stream()
                .filter(article -> article.isReadableBy(actor))
                .collect(Collectors.toMap(Article::id, Function.identity()));
    }

    /** Where people got stuck; a wizard's care page shows it question by question. */
    List<Step> seenAt(Actor actor, Collection<String> ids) {
        return articles.findAll(ids).stream()
                .filter(article -> article.isReadableBy(actor))
                .map(article -> new Step(null, place(article), article.title()))
                .toList();
    }

    private static String place(Article article) {
        return article.metadata().type() == ArticleType.WIZARD
                ? "/artikler/" + article.slug() + "/svarguide"
                : article.metadata().address();
    }

    static String href(Gap gap) {
        return BoardRequest.ADDRESS + "/" + URLEncoder.encode(gap.id(), StandardCharsets.UTF_8);
    }

    /** With a capital letter, as a heading begins. */
    static String title(Gap gap) {
        var title = gap.title();
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    private String phrases(Gap gap) {
        return gap.phrases().stream()
                .skip(1)
                .limit(PHRASES)
                .map(phrase -> "»" + phrase.words() + "«")
                .collect(Collectors.joining(", "));
    }

    String sources(Gap gap) {
        return gap.tally().sources().stream()
                .sorted()
                .map(source -> words.of("vidensgab.kilde." + source.code()))
                .collect(Collectors.joining(" · "));
    }

    String owner(@Nullable String code) {
        return code == null
                ? words.of("vidensgab.myndighed.ingen")
                : codes.name(CodeList.AUTHORITIES, code);
    }

    /** What an article changed, in words, or null. */
    @Nullable String effect(Gap gap) {
        var effect = gap.tally().effect();
        var by = gap.handling().coverage();
        if (effect == null || by == null) {
            return null;
        }
        var day = Objects.requireNonNull(words.day(by.since())).words();
        var published =
                words.of(by.proposal() == null ? "vidensgab.svar-siden" : "vidensgab.udgivet", day);
        var numbers =
                effect.days() == 0
                        ? words.of("vidensgab.foer", effect.before())
                        : words.of(
                                "vidensgab.foer-efter",
                                effect.before(),
                                effect.after(),
                                effect.days(),
                                Tally.DAYS);
        return published + " " + numbers;
    }

    Numbers numbers(Tally tally) {
        var key = "vidensgab.udvikling." + tally.trend().name().toLowerCase(Locale.ROOT);
        return new Numbers(
                tally.recent(),
                words.of(key),
                words.of("vidensgab.udvikling.fra", tally.previous()),
                bars(tally.weeks()));
    }

    private static List<Bar> bars(List<Integer> weeks) {
        int most = Math.max(1, weeks.stream().mapToInt(Integer::intValue).max().orElse(1));
        return IntStream.range(0, weeks.size())
                .mapToObj(
                        i -> {
                            int height = (BAR_HEIGHT * weeks.get(i) + most - 1) / most;
                            boolean now = i == weeks.size() - 1;
                            return new Bar(i * BAR, PICTURE_HEIGHT - height, height, now);
                        })
                .toList();
    }

    State state(Handling handling) {
        var label = words.of("vidensgab.status." + handling.status().code());
        return switch (handling.status()) {
            case NEW -> new State(label, "flag", "");
            case IN_PROGRESS -> new State(label, "edit", "");
            case COVERED -> new State(label, "success", "state--ok");
            case NOT_COVERED -> new State(label, "close", "");
        };
    }

    Step step(Gap gap, Map<String, Article> covering) {
        var handling = gap.handling();
        return switch (handling.status()) {
            case NEW -> new Step(href(gap) + "/kladde", null, words.of("vidensgab.kladde"));
            case IN_PROGRESS -> proposal(handling.work());
            case COVERED -> article(handling.coverage(), covering);
            case NOT_COVERED -> new Step(null, href(gap), words.of("vidensgab.hvorfor"));
        };
    }

    private Step proposal(Handling.@Nullable Work work) {
        return work != null && work.sent()
                ? new Step(null, "/forslag/" + work.proposal(), words.of("vidensgab.forslaget"))
                : new Step(null, null, words.of("vidensgab.begyndt"));
    }

    private Step article(Handling.@Nullable Coverage by, Map<String, Article> covering) {
        var article = by == null ? null : covering.get(by.article());
        return article == null
                ? new Step(null, null, words.of("vidensgab.artikel-vaek"))
                : new Step(null, article.metadata().address(), words.of("vidensgab.artiklen"));
    }
}
