package dk.virkwiki.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.function.Executable;

/**
 * What a piece of work costs the processor. That is what a hostile text could make dear, and it
 * does not depend, as a watch does, on what else the machine is doing.
 */
public final class ProcessorTime {
    private ProcessorTime() {}

    /** Runs the work in this thread, and fails when it took more than this. */
    public static void within(Duration limit, Executable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        try {
            work.execute();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        var spent = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
        assertThat(spent).as("time of the processor").isLessThanOrEqualTo(limit);
    }
}
