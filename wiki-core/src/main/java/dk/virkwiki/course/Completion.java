package dk.virkwiki.course;

import java.time.Instant;

/**
 * Somebody has completed a course.
 *
 * @param library where the person works; empty for those who belong to none
 */
public record Completion(String library, String name, Instant at) {}
