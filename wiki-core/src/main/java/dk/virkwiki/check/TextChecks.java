package dk.virkwiki.check;

import static dk.virkwiki.check.Finding.amber;
import static dk.virkwiki.check.Finding.red;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.ArticleType;
import dk.virkwiki.course.CourseProof;
import dk.virkwiki.link.ServiceLinks;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.MarkdownLink;
import dk.virkwiki.markdown.MarkdownProblem;
import dk.virkwiki.practice.PracticeProof;
import dk.virkwiki.shared.Lines;
import dk.virkwiki.shared.PersonalNumbers;
import dk.virkwiki.video.VideoProof;
import dk.virkwiki.wizard.Flaw;
import dk.virkwiki.wizard.WizardProof;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The checks of one file; pure functions of the text, the day and what else there is. */
final class TextChecks {
    private static final int MONTHS_AHEAD = 12;
    private static final Set<ArticleType> ASK_FOR_IDS =
            EnumSet.of(ArticleType.WIZARD, ArticleType.COURSE, ArticleType.PRACTICE);

    private final String source;
    private final ArticleFile file;
    private final List<Finding> findings = new ArrayList<>();

    private TextChecks(String source) {
        this.source = source;
        this.file = ArticleFile.read(source);
    }

    /**
     * What else there is.
     *
     * @param today the Danish day
     * @param authority whether a code is an authority
     * @param article whether a published article has this address
     * @param service whether a self-service of the register has this code
     * @param journey what is wrong with the text as a journey
     */
    record Surroundings(
            LocalDate today,
            Predicate<String> authority,
            Predicate<String> article,
            Predicate<String> service,
            Supplier<List<dk.virkwiki.journey.Flaw>> journey) {}

    static List<Finding> of(String source, Surroundings around) {
        var checks = new TextChecks(source);
        checks.all(around);
        return checks.findings.stream()
                .sorted(java.util.Comparator.comparingInt(Finding::line))
                .toList();
    }

    private void all(Surroundings around) {
        personalNumbers();
        var metadata = file.metadata();
        if (metadata == null) {
            file.problems().stream()
                    .findFirst()
                    .ifPresent(p -> add(red(Subject.FRONT_MATTER, "forord", p.line(), p.detail())));
            return;
        }
        owner(metadata, around);
        reviewDate(metadata, around.today());
        if (metadata.type() == ArticleType.JOURNEY) {
            around.journey().get().forEach(flaw -> add(JourneyFindings.of(flaw, file)));
        }
        if (metadata.type() == ArticleType.PRACTICE) {
            PracticeProof.of(file.body())
                    .forEach(flaw -> add(PracticeFindings.of(flaw, fileLine(flaw.line()))));
        }
        links(around);
        Markdown.problems(file.body()).forEach(problem -> markdown(problem, metadata.type()));
        if (metadata.type() == ArticleType.VIDEO) {
            VideoProof.of(source)
                    .forEach(flaw -> add(VideoFindings.of(flaw, metadata.visibility())));
        }
        if (metadata.type() == ArticleType.WIZARD) {
            WizardProof.of(file.body()).flaws().forEach(flaw -> add(wizard(flaw)));
        }
        if (metadata.type() == ArticleType.COURSE) {
            CourseProof.of(file.body(), around.article())
                    .forEach(flaw -> add(CourseFindings.of(flaw, fileLine(flaw.line()))));
        }
    }

    private void personalNumbers() {
        for (var place : PersonalNumbers.find(source)) {
            int line = 1 + Lines.breaks(source.substring(0, place.start()));
            add(red(Subject.PERSONAL_NUMBER, "personnummer", line, ""));
        }
    }

    private void owner(ArticleMetadata metadata, Surroundings around) {
        var owner = metadata.owner();
        if (owner == null) {
            add(red(Subject.OWNER, "ejer-mangler", 1, ""));
        } else if (!around.authority().test(owner)) {
            add(red(Subject.OWNER, "ejer-ukendt", line("owner"), owner));
        }
    }

    private void reviewDate(ArticleMetadata metadata, LocalDate today) {
        var date = metadata.freshness().reviewBy();
        int line = line("reviewBy");
        if (date == null) {
            add(amber(Subject.REVIEW_DATE, "dato-mangler", line, ""));
        } else if (date.isBefore(today)) {
            add(amber(Subject.REVIEW_DATE, "dato-passeret", line, date.toString()));
        } else if (date.isAfter(today.plusMonths(MONTHS_AHEAD))) {
            add(amber(Subject.REVIEW_DATE, "dato-langt-fremme", line, date.toString()));
        }
    }

    private void links(Surroundings around) {
        for (var link : Markdown.wikiLinks(file.body())) {
            var target = link.slug();
            boolean isService = ServiceLinks.isService(target);
            boolean leads =
                    isService
                            ? around.service().test(ServiceLinks.code(target))
                            : around.article().test(target);
            if (!leads && !isTold(link)) {
                var code = isService ? "link-selvbetjening-ukendt" : "artikel-findes-ikke";
                add(amber(Subject.LINKS, code, fileLine(link.line()), target));
            }
        }
    }

    /** A journey's proof says more of the same link: whether it is a draft, withdrawn or hidden. */
    private boolean isTold(MarkdownLink link) {
        return isToldBy(Subject.JOURNEY, fileLine(link.line()), link.slug());
    }

    private boolean isToldBy(Subject subject, int line, String detail) {
        return findings.stream()
                .anyMatch(
                        finding ->
                                finding.subject() == subject
                                        && finding.line() == line
                                        && finding.detail().equals(detail));
    }

    private boolean isToldBy(Subject subject, int line) {
        return findings.stream()
                .anyMatch(finding -> finding.subject() == subject && finding.line() == line);
    }

    private void markdown(MarkdownProblem problem, ArticleType type) {
        int line = fileLine(problem.line());
        var detail = problem.detail();
        switch (problem.code()) {
            case UNCLOSED_BLOCK -> add(red(Subject.BLOCKS, "blok-aaben", line, detail));
            case MISPLACED_FENCE -> add(red(Subject.BLOCKS, "blok-skjuler", line, detail));
            case UNKNOWN_BLOCK -> add(amber(Subject.BLOCKS, "blok-ukendt", line, detail));
            case MISSPELT_BLOCK -> add(amber(Subject.BLOCKS, "blok-stavet", line, detail));
            case STRAY_FENCE -> add(amber(Subject.BLOCKS, "blok-loes", line, detail));
            case TOO_DEEP, TOO_LONG -> add(amber(Subject.BLOCKS, "for-stor", line, detail));
            case MISSING_ALT -> add(red(Subject.ALT_TEXT, "billedtekst", line, detail));
            case REPEATED_ID -> {
                // In wizards, courses and exercises the proof tells of ids that come twice.
                if (!ASK_FOR_IDS.contains(type)) {
                    add(amber(Subject.LINKS, "id-to-gange", line, detail));
                }
            }
            case UNREADABLE_ID -> add(red(Subject.LINKS, "id-ulaeseligt", line, detail));
            case UNSAFE_LINK -> {
                // An answer of a wizard that leads nowhere is told by its proof.
                if (!detail.isEmpty()) {
                    add(red(Subject.LINKS, "link-ikke-tilladt", line, detail));
                } else if (!isToldBy(Subject.WIZARD, line)) {
                    add(red(Subject.LINKS, "link-tomt", line, ""));
                }
            }
            case EXTERNAL_IMAGE -> add(amber(Subject.LINKS, "billede-andetsteds", line, detail));
            case MISSING_ANCHOR -> {
                // In a wizard a missing anchor is a way that ends nowhere, which its proof tells;
                // so is a button of an exercise.
                if (type != ArticleType.WIZARD && !isToldBy(Subject.PRACTICE, line, detail)) {
                    add(amber(Subject.LINKS, "anker-findes-ikke", line, detail));
                }
            }
        }
    }

    /** A result without a link, and a section that nothing leads to, may be meant. */
    private Finding wizard(Flaw flaw) {
        int line = fileLine(flaw.line());
        var detail = flaw.detail();
        return switch (flaw.kind()) {
            case UNREACHABLE, LEADS_NOWHERE -> amber(Subject.WIZARD, code(flaw), line, detail);
            default -> red(Subject.WIZARD, code(flaw), line, detail);
        };
    }

    private static String code(Flaw flaw) {
        return switch (flaw.kind()) {
            case NO_QUESTION -> "guide-uden-spoergsmaal";
            case TOO_MANY_SECTIONS -> "guide-for-mange-afsnit";
            case TOO_MANY_ANSWERS -> "guide-for-mange-svar";
            case REPEATED_ID -> "guide-id-to-gange";
            case RESERVED_ID -> "guide-id-optaget";
            case NO_WORDS -> "guide-svar-uden-tekst";
            case NO_TARGET -> "guide-svar-uden-link";
            case MISSING_TARGET -> "guide-svar-uden-maal";
            case SAME_WORDS -> "guide-svar-ens";
            case UNREACHABLE -> "guide-naas-ikke";
            case CIRCLE -> "guide-i-ring";
            case NO_ANSWERS -> "guide-spoergsmaal-uden-svar";
            case DEAD_END -> "guide-blindgyde";
            case LEADS_NOWHERE -> "guide-uden-vej";
            case UNREADABLE_CONDITION -> "guide-hvis-ulaeselig";
            case UNKNOWN_QUESTION -> "guide-hvis-spoergsmaal";
            case UNKNOWN_ANSWER -> "guide-hvis-svar";
            case NEVER_BEFORE -> "guide-hvis-foer";
            case MAY_BE_EMPTY -> "guide-hvis-tom";
        };
    }

    private int line(String key) {
        return file.keyLines().getOrDefault(key, 1);
    }

    private int fileLine(int bodyLine) {
        return bodyLine + file.bodyLine() - 1;
    }

    private void add(Finding finding) {
        findings.add(finding);
    }
}
