package dk.virkwiki.web.text;

import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.proposal.ReviewQueue;
import dk.virkwiki.web.layout.Words;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Words when an authority can be expected to answer. */
@Component
public class AnswerTimes {
    private final ReviewQueue queue;
    private final CodeLists codes;
    private final Words words;

    AnswerTimes(ReviewQueue queue, CodeLists codes, Words words) {
        this.queue = queue;
        this.codes = codes;
        this.words = words;
    }

    /** A sentence about the authority with this code; empty where there is none. */
    public String of(String owner) {
        if (owner.isBlank()) {
            return "";
        }
        var name = codes.name(CodeList.AUTHORITIES, owner);
        var time = queue.answerTime(owner);
        var median = time.median();
        return median == null
                ? words.of("svartid.maal", name, time.targetDays())
                : words.of("svartid.saedvanlig", name, days(median));
    }

    private static long days(Duration median) {
        return Math.max(1, (median.toHours() + 23) / 24);
    }
}
