package dk.virkwiki.intake;

import dk.virkwiki.shared.Invalid;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A packed document. Programs in it, parts of other files and what is fetched from elsewhere when
 * it is opened are refused, and so is one that unpacks to more than a document could, or in whose
 * words a personal number stands.
 */
final class OfficeFile {
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_UNPACKED = 200_000_000;
    private static final XMLInputFactory XML = xml();
    private static final Pattern PROGRAM =
            Pattern.compile(
                    "(?i).*vbaproject.*|.*/activex/.*|.*/embeddings/.*\\.(?:bin|docm|xlsm|xlsb)"
                            + "|.*\\.(?:exe|dll|js|vbs|bat|cmd)|basic/.*|scripts/.*");

    /** What may be fetched from elsewhere only when somebody asks for it. */
    private static final String FOLLOWED = "/hyperlink";

    private final ZipFile zip;
    private long unpacked;

    private OfficeFile(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * @throws Invalid when it is no such document, or could harm
     */
    static void requireHarmless(Path file, FileType type) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            new OfficeFile(zip).require(type);
        } catch (ZipException | IllegalArgumentException broken) {
            throw new Invalid("dokument-ulaeseligt");
        }
    }

    private void require(FileType type) throws IOException {
        if (!isOne(type)) {
            throw new Invalid("fil-navn-og-indhold", "." + type.ending());
        }
        if (zip.size() > MOST_ENTRIES) {
            throw new Invalid("dokument-pakket");
        }
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            entry(entries.nextElement());
        }
    }

    private boolean isOne(FileType type) throws IOException {
        return switch (type) {
            case DOCX -> has("[Content_Types].xml") && has("word/document.xml");
            case XLSX -> has("[Content_Types].xml") && has("xl/workbook.xml");
            case ODT -> has("content.xml") && type.mediaType().equals(words("mimetype", 100));
            default -> false;
        };
    }

    private boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    private void entry(ZipEntry entry) throws IOException {
        var name = entry.getName();
        if (PROGRAM.matcher(name).matches()) {
            throw new Invalid("dokument-program");
        }
        try (var in = zip.getInputStream(entry)) {
            count(in);
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".rels") && fetches(entry)) {
            throw new Invalid("dokument-henter");
        }
        if (OfficeWords.areIn(name)) {
            try (var in = zip.getInputStream(entry)) {
                OfficeWords.requireNoPersonalNumber(XML, in);
            }
        }
    }

    /** Whether something is fetched from elsewhere when the document is opened. */
    private boolean fetches(ZipEntry relations) throws IOException {
        try (var in = zip.getInputStream(relations)) {
            var xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && isFetched(xml)) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw new Invalid("dokument-ulaeseligt");
        }
    }

    private static boolean isFetched(XMLStreamReader element) {
        var type = element.getAttributeValue(null, "Type");
        return "External".equalsIgnoreCase(element.getAttributeValue(null, "TargetMode"))
                && (type == null || !type.endsWith(FOLLOWED));
    }

    private static XMLInputFactory xml() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void count(InputStream in) throws IOException {
        var room = new byte[64 * 1024];
        for (int read = in.read(room); read >= 0; read = in.read(room)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
                throw new Invalid("dokument-pakket");
            }
        }
    }

    private String words(String name, int most) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(most), StandardCharsets.UTF_8).strip();
        }
    }
}
