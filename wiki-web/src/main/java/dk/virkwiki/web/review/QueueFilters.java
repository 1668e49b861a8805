package dk.virkwiki.web.review;

import dk.virkwiki.account.Actor;
import dk.virkwiki.proposal.QueueFilter;
import dk.virkwiki.proposal.ReviewQueue;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.review.QueuePage.Filter;
import dk.virkwiki.web.review.QueuePage.Group;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The filters of the queue, each with its address and count. */
@Component
class QueueFilters {
    static final String ADDRESS = "/gennemgang";
    private static final List<List<QueueFilter>> GROUPS =
            List.of(
                    List.of(
                            QueueFilter.WAITING,
                            QueueFilter.MINE,
                            QueueFilter.UNCLAIMED,
                            QueueFilter.OVERDUE,
                            QueueFilter.DEMANDED),
                    List.of(
                            QueueFilter.SMALL,
                            QueueFilter.EDITS,
                            QueueFilter.CREATIONS,
                            QueueFilter.MOVES,
                            QueueFilter.WITHDRAWALS),
                    List.of(QueueFilter.TO_SEE, QueueFilter.SENT_BACK, QueueFilter.SCHEDULED));
    private static final List<String> NAMES = List.of("vis", "slags", "andet");

    private final ReviewQueue queue;
    private final Words words;

    QueueFilters(ReviewQueue queue, Words words) {
        this.queue = queue;
        this.words = words;
    }

    /** The filter with this name in the address; everything that waits for any other. */
    static QueueFilter named(@Nullable String name) {
        return Stream.of(QueueFilter.values())
                .filter(filter -> code(filter).equals(name))
                .findFirst()
                .orElse(QueueFilter.WAITING);
    }

    /** The name of a filter in addresses and messages. */
    static String code(QueueFilter filter) {
        return switch (filter) {
            case WAITING -> "alle";
            case MINE -> "mine";
            case UNCLAIMED -> "ledige";
            case OVERDUE -> "over-tid";
            case SMALL -> "smaa";
            case TO_SEE -> "ses";
            case DEMANDED -> "brug-for";
            case EDITS -> "rettelser";
            case CREATIONS -> "nye";
            case WITHDRAWALS -> "tilbage";
            case MOVES -> "flytninger";
            case SENT_BACK -> "sendt-tilbage";
            case SCHEDULED -> "planlagt";
        };
    }

    String label(QueueFilter filter) {
        return words.of("gennemgang.filter." + code(filter));
    }

    List<Group> groups(Actor editor, QueueFilter current) {
        return Stream.iterate(0, i -> i < GROUPS.size(), i -> i + 1)
                .map(i -> group(editor, NAMES.get(i), GROUPS.get(i), current))
                .toList();
    }

    private Group group(Actor editor, String name, List<QueueFilter> filters, QueueFilter current) {
        return new Group(
                name.toLowerCase(Locale.ROOT),
                words.of("gennemgang." + name),
                filters.stream().map(filter -> filter(editor, filter, current)).toList());
    }

    private Filter filter(Actor editor, QueueFilter filter, QueueFilter current) {
        var query = filter == QueueFilter.WAITING ? "" : "?vis=" + code(filter);
        long count = queue.count(editor, filter);
        return new Filter(ADDRESS + query, label(filter), count, filter == current);
    }
}
