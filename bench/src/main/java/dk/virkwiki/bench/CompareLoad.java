package dk.virkwiki.bench;

import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.merge.RenderedDiff;
import dk.virkwiki.merge.TextDiff;
import dk.virkwiki.merge.ThreeWayMerge;
import dk.virkwiki.shared.Audience;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The same as {@link CompareBenchmark} with the thread's processor time beside the wall clock, for
 * machines that are shared. Argument: a folder of articles.
 */
final class CompareLoad {
    private static final int LENGTH = 100 * 1_024;
    private static final int ROUNDS = 60;
    private static final int WARM_UP = 60;
    private static final WikiLinks LINKS =
            slug -> Optional.of(new WikiLinks.Target("/artikler/" + slug, slug));

    private CompareLoad() {}

    public static void main(String[] args) {
        var texts = LongTexts.of(Path.of(args[0]), LENGTH);
        var before = texts.before();
        var after = texts.after();
        measure("as source", () -> TextDiff.of(before, after).size());
        measure("as readers see", () -> RenderedDiff.of(html(before), html(after)).size());
        measure(
                "three ways",
                () -> ThreeWayMerge.merge(before, after, before + "\n\nTil.\n").pieces().size());
    }

    private static String html(String source) {
        return Markdown.read(source, Audience.ADVISOR, LINKS).html();
    }

    private static void measure(String what, java.util.function.IntSupplier act) {
        var wall = new Times();
        var processor = new Times();
        int sink = 0;
        for (int round = 0; round < ROUNDS + WARM_UP; round++) {
            long from = System.nanoTime();
            long cpuFrom = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            sink += act.getAsInt();
            if (round >= WARM_UP) {
                wall.add(System.nanoTime() - from);
                processor.add(
                        ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuFrom);
            }
        }
        System.out.printf("%-15s wall %s (%d)%n", what, wall.describe(), sink);
        System.out.printf("                 cpu %s%n", processor.describe());
    }
}
