package dk.virkwiki.journey;

import java.util.List;

/**
 * A part of a journey. Texts are safe HTML and may be empty.
 *
 * @param id its anchor on the page
 * @param heading what it is called
 * @param line of the heading in the body, from 1; right for advisors only
 * @param before what stands above the tasks
 * @param after what stands below them
 * @param script what is for advisors only; empty for the public
 */
public record Phase(
        String id,
        String heading,
        int line,
        String before,
        String after,
        String script,
        List<Task> tasks) {
    public Phase {
        tasks = List.copyOf(tasks);
    }

    Phase with(List<Task> others) {
        return new Phase(id, heading, line, before, after, script, others);
    }
}
