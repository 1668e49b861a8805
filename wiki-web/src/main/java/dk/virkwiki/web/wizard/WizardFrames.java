package dk.virkwiki.web.wizard;

import dk.virkwiki.article.ArticleStatus;
import dk.virkwiki.web.layout.SiteAddress;
import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.print.QrCode;
import dk.virkwiki.web.wizard.WizardPage.Frame;
import dk.virkwiki.web.wizard.WizardPage.Paper;
import dk.virkwiki.wizard.Edition;
import dk.virkwiki.wizard.WizardRun;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what all pages of a wizard show. */
@Component
class WizardFrames {
    /** Longer addresses make a code that phones read badly from paper. */
    private static final int LONGEST_CODE = 300;

    private final SiteAddress site;
    private final Clock clock;
    private final Words words;

    WizardFrames(SiteAddress site, Clock clock, Words words) {
        this.site = site;
        this.clock = clock;
        this.words = words;
    }

    /** What a printed result says of the page it came from, at this address on the site. */
    Paper paper(String shared) {
        var address = site.text() + shared;
        return new Paper(
                words.dayOf(clock.instant()).words(),
                spoken(site.text()),
                spoken(address),
                address.length() > LONGEST_CODE ? "" : QrCode.of(address).svg());
    }

    private static String spoken(String address) {
        return address.substring(address.indexOf("//") + 2);
    }

    /** The frame of the first page. */
    Frame start(Edition edition, WizardAddress address) {
        return frame(edition, address, standing(edition), null);
    }

    /**
     * The frame of a station.
     *
     * @param asked the station that the address named
     * @param shown the one that is shown
     */
    Frame station(
            Edition edition, WizardAddress address, WizardRun run, String asked, String shown) {
        var notices = new ArrayList<>(standing(edition));
        if (address.version() != 0 && address.version() != edition.number()) {
            notices.add(words.of("svarguide.besked.aendret"));
        }
        if (run.isOutdated()) {
            notices.add(words.of("svarguide.besked.svar-vaek"));
        } else if (!asked.equals(shown)) {
            notices.add(words.of("svarguide.besked.mangler-svar"));
        }
        var newer = edition.isNewest() ? null : address.to(shown, run.answers(), 0);
        return frame(edition, address, notices, newer);
    }

    private Frame frame(
            Edition edition, WizardAddress address, List<String> notices, @Nullable String newer) {
        var metadata = edition.metadata();
        return new Frame(
                metadata.title(),
                List.of(new Step("/svarguider", words.of("svarguider.overskrift"))),
                address.start(),
                "/svarguider/" + edition.slug(),
                metadata.tags().language(),
                layout(address),
                address.embedded(),
                List.copyOf(notices),
                newer);
    }

    private static String layout(WizardAddress address) {
        if (address.embedded()) {
            return "wizard/indlejret";
        }
        return address.isShown() ? "layout/shown" : "layout/reading";
    }

    private List<String> standing(Edition edition) {
        if (edition.metadata().status() == ArticleStatus.DRAFT) {
            return List.of(words.of("artikel.kladde"));
        }
        return edition.metadata().isOutdated() ? List.of(words.of("artikel.foraeldet")) : List.of();
    }
}
