package dk.virkwiki.bench;

import dk.virkwiki.account.Actor;
import dk.virkwiki.article.Article;
import dk.virkwiki.article.Articles;
import dk.virkwiki.article.Edit;
import dk.virkwiki.link.ArticleLinks;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.MarkdownView;
import dk.virkwiki.shared.Audience;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One person saving texts of 4 to 10 KB with history, and one looking at a preview; beside a forced
 * append of the same text to a file, which is the least that a durable save can cost.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init")
public class SaveBenchmark {
    /** Folder of articles. */
    @Param("articles")
    public String articles = "";

    private Wiki wiki;
    private Articles saved;
    private ArticleLinks links;
    private ForcedFile file;
    private final List<Article> texts = new ArrayList<>();
    private int times;

    @Setup
    public void open() throws IOException {
        wiki = Wiki.with(Path.of(articles));
        saved = wiki.get(Articles.class);
        links = wiki.get(ArticleLinks.class);
        file = ForcedFile.in(wiki.folder());
        texts.addAll(wiki.edited(4_096, 10_240));
    }

    @TearDown
    public void close() throws IOException {
        file.close();
        wiki.close();
    }

    private int next() {
        times++;
        return times % texts.size();
    }

    @Benchmark
    public Article save() {
        int place = next();
        var article = texts.get(place);
        var source = Edits.marked(article.source(), times);
        var edit = new Edit(article.id(), article.number(), source, "Målt");
        var after = saved.apply(Wiki.editorOf(article), edit);
        texts.set(place, after);
        return after;
    }

    @Benchmark
    public void forcedAppend() throws IOException {
        file.append(texts.get(next()).source());
    }

    @Benchmark
    public MarkdownView preview() {
        var body = texts.get(next()).body();
        return Markdown.read(body, Audience.PUBLIC, links.of(Actor.anonymous(), body));
    }
}
