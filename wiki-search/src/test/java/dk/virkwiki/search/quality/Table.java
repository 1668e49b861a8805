package dk.virkwiki.search.quality;

import java.util.Locale;
import java.util.function.Predicate;

/** Prints figures as a Markdown table: the site's search beside plain Lucene, kind by kind. */
final class Table {
    private static final String HEAD =
            """
            | kind | queries | nDCG@10 | MRR | success@1 | @3 | keeps | plain nDCG@10 | plain @1 |
            | --- | --: | --: | --: | --: | --: | --: | --: | --: |
            """;

    private Table() {}

    static String of(Measured product, Measured plain) {
        var table = new StringBuilder(HEAD);
        for (String kind : product.byKind().keySet()) {
            line(kind, product, plain, judged -> judged.kind().equals(kind), table);
        }
        line("*untouched*", product, plain, judged -> judged.base().isEmpty(), table);
        line("*variations*", product, plain, judged -> !judged.base().isEmpty(), table);
        return table.toString();
    }

    private static void line(
            String name,
            Measured product,
            Measured plain,
            Predicate<Judged> which,
            StringBuilder table) {
        var ours = product.scores(which);
        var theirs = plain.scores(which);
        if (ours.queries() > 0) {
            var kept = product.kept(name).map(Table::figure).orElse("");
            table.append("| %s | %d |".formatted(name, ours.queries()));
            table.append(" **%s** |".formatted(figure(ours.ndcg())));
            table.append(" %s |".formatted(figure(ours.mrr())));
            table.append(" %s |".formatted(figure(ours.success1())));
            table.append(" %s |".formatted(figure(ours.success3())));
            table.append(" %s |".formatted(kept));
            table.append(" %s |".formatted(figure(theirs.ndcg())));
            table.append(" %s |\n".formatted(figure(theirs.success1())));
        }
    }

    private static String figure(double value) {
        var figure = String.format(Locale.ROOT, "%.3f", value);
        return figure.startsWith("0") ? figure.substring(1) : figure;
    }
}
