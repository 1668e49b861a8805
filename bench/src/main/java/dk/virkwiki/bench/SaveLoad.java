package dk.virkwiki.bench;

import dk.virkwiki.article.Articles;
import dk.virkwiki.search.answer.ArticleSearch;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sixteen people saving different articles at once, through the front door and with history: as
 * fast as they can, and at 300 saves a second. Beside them, in the same run, sixteen threads that
 * append the same texts to files and force each to the disk. Arguments: a folder of articles, and
 * how many seconds each part takes (10).
 */
final class SaveLoad {
    private static final int WRITERS = 16;
    private static final int PER_SECOND = 300;
    private static final int WARM_UP_SECONDS = 5;
    private static final int LEAST = 4_096;
    private static final int MOST = 10_240;

    private SaveLoad() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        try (var wiki = Wiki.with(Path.of(args[0]));
                var found = new FoundAfter(wiki.get(ArticleSearch.class))) {
            var writers = writers(wiki, found);
            run(writers, Pace.fastest(), WARM_UP_SECONDS);
            var out = System.out;
            print(out, "forced appends, before", appends(wiki, writers, seconds), seconds);
            found.begin();
            print(
                    out,
                    "saves, as fast as they can",
                    run(writers, Pace.fastest(), seconds),
                    seconds);
            out.println("  found by search after    " + found.end());
            found.begin();
            var paced = run(writers, Pace.of(PER_SECOND), seconds);
            print(out, "saves, " + PER_SECOND + " a second asked", paced, seconds);
            out.println("  found by search after    " + found.end());
            print(out, "forced appends, after", appends(wiki, writers, seconds), seconds);
        }
    }

    /** Each writer has every sixteenth article. */
    private static List<Writer> writers(Wiki wiki, FoundAfter found) {
        var texts = wiki.edited(LEAST, MOST);
        var writers = new ArrayList<Writer>();
        for (int first = 0; first < WRITERS; first++) {
            var own = new ArrayList<dk.virkwiki.article.Article>();
            for (int place = first; place < texts.size(); place += WRITERS) {
                own.add(texts.get(place));
            }
            writers.add(new Writer(first, own, wiki.get(Articles.class), found));
        }
        return writers;
    }

    private static Times run(List<Writer> writers, Pace pace, int seconds)
            throws InterruptedException {
        return Crew.work(writers.stream().map(w -> (Crew.Act) w::saveNext).toList(), pace, seconds);
    }

    private static Times appends(Wiki wiki, List<Writer> writers, int seconds)
            throws IOException, InterruptedException {
        var files = new ArrayList<ForcedFile>();
        var acts = new ArrayList<Crew.Act>();
        for (var writer : writers) {
            var file = ForcedFile.in(wiki.folder());
            files.add(file);
            acts.add(() -> file.append(writer.nextText()));
        }
        var times = Crew.work(acts, Pace.fastest(), seconds);
        for (var file : files) {
            file.close();
        }
        return times;
    }

    private static void print(PrintStream out, String what, Times times, int seconds) {
        out.printf(
                "%-28s %6.0f /s   %s%n", what, times.count() / (double) seconds, times.describe());
    }
}
