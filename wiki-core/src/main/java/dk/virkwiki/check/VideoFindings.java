package dk.virkwiki.check;

import static dk.virkwiki.check.Finding.amber;
import static dk.virkwiki.check.Finding.red;

import dk.virkwiki.shared.Audience;
import dk.virkwiki.video.VideoFlaw;

/** Says how much the flaws of a film weigh. */
final class VideoFindings {
    private VideoFindings() {}

    /**
     * A film for everybody must have captions and transcript; one for advisors may wait for them.
     */
    static Finding of(VideoFlaw flaw, Audience visibility) {
        var code = code(flaw);
        return switch (flaw.kind()) {
            case NO_CAPTIONS, NO_TRANSCRIPT ->
                    visibility == Audience.PUBLIC
                            ? red(Subject.CAPTIONS, code, flaw.line(), "")
                            : amber(Subject.CAPTIONS, code, flaw.line(), "");
            case NOT_A_TIME, AFTER_THE_END, NO_CHAPTERS ->
                    amber(Subject.CAPTIONS, code, flaw.line(), flaw.detail());
            default -> red(Subject.CAPTIONS, code, flaw.line(), flaw.detail());
        };
    }

    private static String code(VideoFlaw flaw) {
        return switch (flaw.kind()) {
            case NO_CAPTIONS -> "undertekster";
            case NO_TRANSCRIPT -> "udskrift";
            case NOT_A_FILM -> "video-fil";
            case NOT_CAPTIONS -> "video-undertekstfil";
            case NOT_A_PICTURE -> "video-billede";
            case NOT_AN_ADDRESS -> "video-adresse";
            case NOT_A_TIME -> "video-laengde";
            case OUT_OF_ORDER -> "video-kapitel-raekkefoelge";
            case AFTER_THE_END -> "video-kapitel-efter-slut";
            case NO_CHAPTERS -> "video-uden-kapitler";
        };
    }
}
