package dk.virkwiki.web.text;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The parts that make texts ready for a page, for tests of pages that use them. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    Renderings.class,
    Differences.class,
    Collisions.class,
    Marks.class,
    SourceLines.class,
    HeaderChanges.class,
    HeaderWords.class,
    CheckViews.class,
    GuideChanges.class
})
public class TextParts {}
