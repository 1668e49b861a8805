package dk.virkwiki.bench;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.article.Article;
import dk.virkwiki.proposal.Proposals;
import dk.virkwiki.proposal.ProposedText;
import dk.virkwiki.proposal.QueueFilter;
import dk.virkwiki.proposal.ReviewQueue;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/**
 * What the queue's page asks of the store with 5,000 open proposals for one authority: every
 * filter's count, the first fifty rows, and how soon the authority answers. Wall clock and the
 * thread's processor time. Arguments: a folder of articles, and how many proposals (5,000).
 */
final class QueueLoad {
    private static final int ROUNDS = 60;
    private static final int WARM_UP = 20;
    private static final int PAGE = 50;

    private QueueLoad() {}

    public static void main(String[] args) throws IOException {
        int open = args.length > 1 ? Integer.parseInt(args[1]) : 5_000;
        try (var wiki = Wiki.with(Path.of(args[0]))) {
            var owner = fill(wiki, open);
            var editor = new Actor("sara", "Sara Lund", Role.EDITOR, owner, null);
            var queue = wiki.get(ReviewQueue.class);
            for (var filter :
                    List.of(QueueFilter.WAITING, QueueFilter.OVERDUE, QueueFilter.SMALL)) {
                measure(queue, editor, filter);
            }
            measureEach(queue, editor);
        }
    }

    /** Proposals of many people for the articles of one authority; its code. */
    private static String fill(Wiki wiki, int open) {
        var proposals = wiki.get(Proposals.class);
        var articles = wiki.edited(0, Integer.MAX_VALUE);
        var owner = String.valueOf(articles.getFirst().metadata().owner());
        var owned = articles.stream().filter(a -> owner.equals(a.metadata().owner())).toList();
        System.out.printf("%d articles of %s, %d in all%n", owned.size(), owner, articles.size());
        for (int i = 0; i < open; i++) {
            var article = owned.get(i % owned.size());
            var person = "vejleder" + i / owned.size();
            var advisor = new Actor(person, person, Role.ADVISOR, null, "Biblioteket");
            var draft = proposals.saveDraft(advisor, article.id(), null, text(article, i));
            proposals.submit(advisor, draft.id(), draft.version() == null ? 0 : draft.version());
        }
        return owner;
    }

    private static ProposedText text(Article article, int number) {
        var source =
                article.source().stripTrailing() + "\n\nEn linje til, nummer " + number + ".\n";
        return new ProposedText(article.number(), source, "Mange spørger om det");
    }

    private static void measure(ReviewQueue queue, Actor editor, QueueFilter shown) {
        var wall = new Times();
        var processor = new Times();
        for (int round = 0; round < ROUNDS + WARM_UP; round++) {
            long from = System.nanoTime();
            long cpuFrom = cpu();
            for (var filter : QueueFilter.values()) {
                queue.count(editor, filter);
            }
            queue.find(editor, shown, 0, PAGE);
            queue.answerTime(String.valueOf(editor.authority()));
            if (round >= WARM_UP) {
                wall.add(System.nanoTime() - from);
                processor.add(cpu() - cpuFrom);
            }
        }
        System.out.printf("page of %-10s wall %s%n", shown, wall.describe());
        System.out.printf("                   this thread's cpu %s%n", processor.describe());
    }

    private static void measureEach(ReviewQueue queue, Actor editor) {
        for (var filter : QueueFilter.values()) {
            var count = new Times();
            var rows = new Times();
            for (int round = 0; round < 20; round++) {
                long from = System.nanoTime();
                queue.count(editor, filter);
                long between = System.nanoTime();
                queue.find(editor, filter, 0, PAGE);
                count.add(between - from);
                rows.add(System.nanoTime() - between);
            }
            System.out.printf(
                    "%-12s count %s%n             rows  %s%n",
                    filter, count.describe(), rows.describe());
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
