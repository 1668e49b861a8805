package dk.virkwiki.web.text;

import dk.virkwiki.web.layout.Words;
import dk.virkwiki.wizard.Figures;
import dk.virkwiki.wizard.Wizard;
import java.math.BigInteger;

/** Words how many ways there are through a wizard, and how long they are. */
final class GuideWays {
    private static final BigInteger MANY = BigInteger.valueOf(1_000_000);

    private GuideWays() {}

    /** Empty for a wizard that cannot be gone through. */
    static String of(Words words, Wizard wizard) {
        return wizard.figures()
                .filter(_ -> wizard.canRun())
                .map(figures -> of(words, figures))
                .orElse("");
    }

    private static String of(Words words, Figures figures) {
        var ways =
                figures.ways().compareTo(MANY) > 0
                        ? words.of("svarguide.veje.mange")
                        : words.of("svarguide.veje", figures.ways().longValue());
        return words.of("svarguide.tal", figures.shortest(), figures.longest(), ways);
    }
}
