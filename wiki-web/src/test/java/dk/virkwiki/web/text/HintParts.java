package dk.virkwiki.web.text;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The parts that word advice about a text, for tests of pages that show it. */
@TestConfiguration(proxyBeanMethods = false)
@Import({HintWords.class, Glossary.class})
public class HintParts {}
