package dk.virkwiki.bench;

import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.merge.RenderedBlock;
import dk.virkwiki.merge.RenderedDiff;
import dk.virkwiki.merge.TextBlock;
import dk.virkwiki.merge.TextDiff;
import dk.virkwiki.merge.ThreeWayMerge;
import dk.virkwiki.shared.Audience;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import org.openjdk.jmh.annotations.Warmup;

/** Two revisions of 100 KB compared: as source, and as an advisor sees them, rendering included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CompareBenchmark {
    private static final int LENGTH = 100 * 1_024;

    /** Folder of articles that the long text is made of. */
    @Param("articles")
    public String articles = "";

    private final WikiLinks links =
            slug -> Optional.of(new WikiLinks.Target("/artikler/" + slug, slug));
    private LongTexts texts = new LongTexts("", "");

    @Setup
    public void read() {
        texts = LongTexts.of(Path.of(articles), LENGTH);
    }

    @Benchmark
    public List<TextBlock> asSource() {
        return TextDiff.of(texts.before(), texts.after());
    }

    @Benchmark
    public List<RenderedBlock> asReadersSeeIt() {
        return RenderedDiff.of(html(texts.before()), html(texts.after()));
    }

    @Benchmark
    public Object threeWays() {
        return ThreeWayMerge.merge(
                texts.before(), texts.after(), texts.before() + "\n\nEn linje til.\n");
    }

    private String html(String source) {
        return Markdown.read(source, Audience.ADVISOR, links).html();
    }
}
