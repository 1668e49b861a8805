package dk.virkwiki.bench;

import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.MarkdownView;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
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
import org.openjdk.jmh.annotations.Warmup;

/** An article of about 10 KB rendered for each audience, beside plain commonmark on that text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RenderBenchmark {
    private static final int LENGTH = 10_240;

    /** Folder of articles; the one nearest to 10 KB is rendered. */
    @Param("articles")
    public String articles = "";

    private final WikiLinks links =
            slug -> Optional.of(new WikiLinks.Target("/artikler/" + slug, slug));
    private Parser parser = Parser.builder().build();
    private HtmlRenderer renderer = HtmlRenderer.builder().build();
    private String body = "";

    @Setup
    public void read() {
        body =
                ArticleFiles.read(Path.of(articles)).stream()
                        .map(ArticleFiles.Text::body)
                        .min(Comparator.comparingInt(text -> Math.abs(text.length() - LENGTH)))
                        .orElseThrow();
        var extensions = List.of(TablesExtension.create(), StrikethroughExtension.create());
        parser = Parser.builder().extensions(extensions).build();
        renderer = HtmlRenderer.builder().extensions(extensions).build();
    }

    @Benchmark
    public MarkdownView publicView() {
        return Markdown.read(body, Audience.PUBLIC, links);
    }

    @Benchmark
    public MarkdownView advisorView() {
        return Markdown.read(body, Audience.ADVISOR, links);
    }

    @Benchmark
    public String plainCommonmark() {
        return renderer.render(parser.parse(body));
    }
}
