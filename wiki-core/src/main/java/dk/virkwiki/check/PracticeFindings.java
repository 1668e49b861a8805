package dk.virkwiki.check;

import static dk.virkwiki.check.Finding.amber;
import static dk.virkwiki.check.Finding.red;

import dk.virkwiki.practice.PracticeFlaw;

/** Says how much the flaws of an exercise weigh. */
final class PracticeFindings {
    private PracticeFindings() {}

    /** A screen that nothing leads to yet, and one without a task, may be meant. */
    static Finding of(PracticeFlaw flaw, int line) {
        return switch (flaw.kind()) {
            case UNREACHABLE, NO_TASK -> amber(Subject.PRACTICE, code(flaw), line, flaw.detail());
            default -> red(Subject.PRACTICE, code(flaw), line, flaw.detail());
        };
    }

    private static String code(PracticeFlaw flaw) {
        return switch (flaw.kind()) {
            case NO_SCREEN -> "oevelse-uden-skaerm";
            case TOO_MANY_SCREENS -> "oevelse-for-mange-skaerme";
            case TOO_MUCH -> "oevelse-skaerm-for-fyldt";
            case NO_TITLE -> "oevelse-skaerm-uden-titel";
            case NO_ID -> "oevelse-skaerm-uden-id";
            case REPEATED_ID -> "oevelse-id-to-gange";
            case STRAY -> "oevelse-skaerm-inde-i";
            case EMPTY -> "oevelse-skaerm-tom";
            case NO_TASK -> "oevelse-uden-opgave";
            case NO_WORDS -> "oevelse-knap-uden-tekst";
            case MISSING_TARGET -> "oevelse-knap-uden-maal";
            case UNREACHABLE -> "oevelse-naas-ikke";
            case NO_WAY_OUT -> "oevelse-uden-udgang";
            case NO_LABEL -> "oevelse-felt-uden-navn";
            case NO_SAMPLE -> "oevelse-felt-uden-data";
            case NO_CHOICE -> "oevelse-uden-valg";
            case NO_RIGHT_ANSWER -> "oevelse-uden-rigtigt";
            case SEVERAL_RIGHT -> "oevelse-flere-rigtige";
        };
    }
}
