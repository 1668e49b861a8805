package dk.virkwiki.intake;

import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.PersonalNumbers;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of a packed document: a paragraph, or the text of a cell, at a time, however its runs
 * are cut. Numbers that a sheet counts with are no words.
 */
final class OfficeWords {
    private static final Pattern WORDS =
            Pattern.compile("word/[^/]+\\.xml|xl/.+\\.xml|content\\.xml|styles\\.xml");
    private static final Set<String> RUNS = Set.of("t", "delText");
    private static final Set<String> PIECES = Set.of("p", "h", "si", "is", "comment");
    private static final Set<String> BLANKS = Set.of("tab", "br", "cr", "s", "line-break");
    private static final String HYPHEN = "noBreakHyphen";
    private static final String OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final int MOST_AT_ONCE = 1_000_000;

    private final XMLStreamReader xml;
    private final StringBuilder words = new StringBuilder();
    private int runs;

    private OfficeWords(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Whether this part of a document holds what people wrote. */
    static boolean areIn(String part) {
        return WORDS.matcher(part).matches();
    }

    /**
     * @throws Invalid when something in this part looks like a personal number, or it cannot be
     *     read
     */
    static void requireNoPersonalNumber(XMLInputFactory factory, InputStream part)
            throws IOException {
        try {
            new OfficeWords(factory.createXMLStreamReader(part)).require();
        } catch (XMLStreamException e) {
            throw new Invalid("dokument-ulaeseligt");
        }
    }

    private void require() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (runs > 0) {
                        words.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        look();
    }

    private void begin(String name) {
        if (isRun(name)) {
            runs++;
        } else if (BLANKS.contains(name)) {
            words.append(' ');
        } else if (name.equals(HYPHEN)) {
            words.append('-');
        }
    }

    private void end(String name) {
        if (isRun(name)) {
            runs--;
        }
        if (PIECES.contains(name) || words.length() > MOST_AT_ONCE) {
            look();
        }
    }

    /** In an open document every sign of a paragraph is text; elsewhere only what its runs hold. */
    private boolean isRun(String name) {
        return RUNS.contains(name)
                || OPEN_DOCUMENT.equals(xml.getNamespaceURI())
                        && (name.equals("p") || name.equals("h"));
    }

    private void look() {
        if (!PersonalNumbers.find(words.toString()).isEmpty()) {
            throw new Invalid("dokument-personnummer");
        }
        words.setLength(0);
    }
}
