package dk.virkwiki.web.text;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The parts that word a reading as a persona, for tests of pages that show it. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ReadAsViews.class, Renderings.class})
public class ReadAsParts {}
