package dk.virkwiki.bench;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.code.Code;
import dk.virkwiki.consultation.Circumstances;
import dk.virkwiki.consultation.Outcome;
import dk.virkwiki.consultation.Registration;
import dk.virkwiki.consultation.RegistrationLists;
import dk.virkwiki.consultation.Registrations;
import dk.virkwiki.consultation.Result;
import dk.virkwiki.consultation.UsedArticle;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Fifty advisors of all the listed libraries who register consultations through the front door,
 * counted as in the product: each as soon as the last is saved, at 50 and at 100 a second. Beside
 * them, in the same run, fifty threads that append a line of the same size to files and force each
 * to the disk. Arguments: a folder of articles with its lists, and how many seconds each part takes
 * (10).
 */
final class RegisterLoad {
    private static final int ADVISORS = 50;
    private static final int WARM_UP_SECONDS = 5;

    /**
     * Spread over as many days as may be sent late, so that no day holds more than a year would.
     */
    private static final int DAYS = 7;

    private static final String LINE = "x".repeat(600);
    private static final List<String> CAUSES = List.of("A1", "A2", "A3", "B2", "C1", "C2", "E2");

    private RegisterLoad() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        try (var wiki = Wiki.with(Path.of(args[0]))) {
            var acts = advisors(wiki);
            Crew.work(acts, Pace.fastest(), WARM_UP_SECONDS);
            var out = System.out;
            print(out, "forced appends", appends(wiki, seconds), seconds);
            print(out, "50 a second asked", Crew.work(acts, Pace.of(50), seconds), seconds);
            print(out, "100 a second asked", Crew.work(acts, Pace.of(100), seconds), seconds);
            print(out, "as fast as they can", Crew.work(acts, Pace.fastest(), seconds), seconds);
        }
    }

    private static List<Crew.Act> advisors(Wiki wiki) {
        var libraries =
                wiki.get(RegistrationLists.class).libraries().stream().map(Code::name).toList();
        var registrations = wiki.get(Registrations.class);
        var acts = new ArrayList<Crew.Act>();
        for (int i = 0; i < ADVISORS; i++) {
            var library = libraries.get(i % libraries.size());
            var advisor = new Actor("advisor-" + i, "Advisor", Role.ADVISOR, null, library);
            var random = new Random(i);
            acts.add(
                    () ->
                            registrations.register(
                                    advisor,
                                    UUID.randomUUID().toString(),
                                    Duration.ofDays(random.nextInt(DAYS)),
                                    registration(random)));
        }
        return acts;
    }

    private static Registration registration(Random random) {
        var outcomes = Outcome.values();
        return new Registration(
                List.of(CAUSES.get(random.nextInt(CAUSES.size()))),
                Result.of(outcomes[random.nextInt(outcomes.length)]),
                new Circumstances("pmv", "drop-in", List.of("login"), 1 + random.nextInt(60)),
                List.of(new UsedArticle("nul-indberetning", true)),
                null);
    }

    private static Times appends(Wiki wiki, int seconds) throws IOException, InterruptedException {
        var files = new ArrayList<ForcedFile>();
        var acts = new ArrayList<Crew.Act>();
        for (int i = 0; i < ADVISORS; i++) {
            var file = ForcedFile.in(wiki.folder());
            files.add(file);
            acts.add(() -> file.append(LINE));
        }
        var times = Crew.work(acts, Pace.fastest(), seconds);
        for (var file : files) {
            file.close();
        }
        return times;
    }

    private static void print(PrintStream out, String what, Times times, int seconds) {
        out.printf("%-22s %6d/s  %s%n", what, times.count() / seconds, times.describe());
    }
}
