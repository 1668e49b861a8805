package dk.virkwiki.web.text;

import dk.virkwiki.account.Actor;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.web.layout.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts two texts beside each other. */
@Component
public class Differences {
    private final Renderings renderings;
    private final Words words;

    Differences(Renderings renderings, Words words) {
        this.renderings = renderings;
        this.words = words;
    }

    public DifferenceView rendered(Actor reader, String before, String after, Audience audience) {
        return new DifferenceView(List.of(), List.of(), 0);
    }

    public DifferenceView source(String before, String after) {
        return new DifferenceView(List.of(), List.of(), 0);
    }
}
