package dk.virkwiki.web.command;

import dk.virkwiki.stats.Recount;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Counts every registered consultation anew. */
@Command(
        name = "recount",
        description = "Tæl alle registrerede vejledninger forfra. Kan køre, mens siden er i brug.")
final class RecountCommand implements Callable<Integer> {
    @Unmatched private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        try (var context = CommandContext.open(settings)) {
            var report =
                    context.getBean(Recount.class)
                            .run(new Progress(System.out, "vejledninger talt"));
            System.out.printf(
                    "%d vejledninger er talt. %d tællere var forkerte og er rettet.%n",
                    report.counted(), report.corrected());
            return WikiCommand.OK;
        }
    }
}
