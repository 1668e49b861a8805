package dk.virkwiki.check;

import dk.virkwiki.course.CourseFlaw;

/** Says how much the flaws of a course weigh. */
final class CourseFindings {
    private CourseFindings() {}

    static Finding of(CourseFlaw flaw, int line) {
        return Finding.red(Subject.COURSE, code(flaw), line, flaw.detail());
    }

    private static String code(CourseFlaw flaw) {
        return switch (flaw.kind()) {
            case NO_LESSON -> "kursus-uden-lektion";
            case TOO_MANY_LESSONS -> "kursus-for-mange-lektioner";
            case EMPTY_MODULE -> "kursus-tomt-modul";
            case EMPTY_LESSON -> "kursus-tom-lektion";
            case REPEATED_ID -> "kursus-id-to-gange";
            case RESERVED_ID -> "kursus-id-optaget";
            case UNKNOWN_READING -> "kursus-laesning-findes-ikke";
            case NOT_ASKED -> "kursus-quiz-udenfor";
            case NO_QUESTION -> "kursus-quiz-uden-spoergsmaal";
            case NO_CHOICE -> "kursus-quiz-uden-valg";
            case TOO_MANY_ANSWERS -> "kursus-quiz-for-mange-svar";
            case EMPTY_ANSWER -> "kursus-svar-uden-tekst";
            case SAME_ANSWERS -> "kursus-svar-ens";
            case NO_RIGHT_ANSWER -> "kursus-quiz-uden-rigtigt";
            case NO_WRONG_ANSWER -> "kursus-quiz-uden-forkert";
            case NO_EXPLANATION -> "kursus-quiz-uden-forklaring";
        };
    }
}
