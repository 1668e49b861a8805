package dk.virkwiki.bench;

import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.WikiLinks;
import dk.virkwiki.shared.Audience;
import dk.virkwiki.wizard.WizardProof;
import java.lang.management.ManagementFactory;
import java.util.function.IntSupplier;

/**
 * Proves a wizard of 500 questions, each with three answers that lead to the next ones, beside
 * reading its text alone. No arguments.
 */
final class ProofLoad {
    private static final int QUESTIONS = 500;
    private static final int ROUNDS = 60;
    private static final int WARM_UP = 60;

    private ProofLoad() {}

    public static void main(String[] args) {
        var body = wizard();
        System.out.println(WizardProof.of(body).flaws().size() + " flaws");
        long from = System.nanoTime();
        WizardProof.of(body);
        System.out.printf("second time     %d ms%n", (System.nanoTime() - from) / 1_000_000);
        measure(
                "reading alone",
                () ->
                        Markdown.branches(body, Audience.ADVISOR, WikiLinks.none())
                                .sections()
                                .size());
        measure("reading, proof", () -> WizardProof.of(body).flaws().size());
    }

    private static String wizard() {
        var body = new StringBuilder("Svar, og se, hvad der gælder.\n");
        for (int i = 0; i < QUESTIONS; i++) {
            body.append("\n## Spørgsmål ").append(i).append(" {#q").append(i).append("}\n\n");
            body.append("Et par ord om, hvad der menes med spørgsmålet, og hvor man ser det.\n\n");
            body.append(":::sig\n»Ved I det med sikkerhed?«\n:::\n\n");
            for (int answer = 1; answer <= 3; answer++) {
                var next = i + answer < QUESTIONS ? "q" + (i + answer) : "slut";
                body.append("- [Svar nummer ").append(answer).append("](#").append(next);
                body.append(answer == 3 && i > 0 ? ") {hvis q0 er svar-nummer-1}\n" : ")\n");
            }
        }
        return body + "\n## Så er I færdige {#slut}\n\nLæs [[momsfrister]].\n";
    }

    private static void measure(String what, IntSupplier act) {
        var wall = new Times();
        var processor = new Times();
        int sink = 0;
        for (int round = 0; round < ROUNDS + WARM_UP; round++) {
            long from = System.nanoTime();
            long cpuFrom = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            sink += act.getAsInt();
            if (round >= WARM_UP) {
                wall.add(System.nanoTime() - from);
                processor.add(
                        ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuFrom);
            }
        }
        System.out.printf("%-15s wall %s (%d)%n", what, wall.describe(), sink);
        System.out.printf("                cpu %s%n", processor.describe());
    }
}
