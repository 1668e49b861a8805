package dk.virkwiki.web.material;

import dk.virkwiki.article.Article;
import dk.virkwiki.material.Material;
import dk.virkwiki.material.Materials;
import dk.virkwiki.material.Paper;
import dk.virkwiki.material.Shelved;
import dk.virkwiki.material.Toolbox;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.web.layout.SiteAddress;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.print.Printing;
import dk.virkwiki.web.print.Sheets;
import dk.virkwiki.web.text.MaterialWords;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/**
 * Packs a toolbox: a PDF of every text that can be had on paper, the files it shows, and one that
 * tells what there is. Written as it is made, so that it takes no more memory than its largest
 * part.
 */
@Component
class ToolboxZip {
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final int LONGEST_NAME = 80;
    private static final String MARK = "\uFEFF";

    private final Sheets sheets;
    private final Printing printing;
    private final Materials materials;
    private final ToolboxFiles files;
    private final Wording wording;

    ToolboxZip(
            Sheets sheets,
            Printing printing,
            Materials materials,
            ToolboxFiles files,
            Wording wording) {
        this.sheets = sheets;
        this.printing = printing;
        this.materials = materials;
        this.files = files;
        this.wording = wording;
    }

    /** How the file that tells what there is is worded. */
    @Component
    record Wording(Words words, MaterialWords material, SiteAddress site) {}

    void write(Toolbox toolbox, OutputStream out) throws IOException {
        var readMe = new StringBuilder(MARK);
        head(readMe, toolbox);
        var names = new HashSet<String>();
        long bytes = 0;
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var part : toolbox.parts()) {
                var pdf = bytes < MOST_BYTES ? pdf(part) : new byte[0];
                var name = pdf.length == 0 ? "" : name(part, names);
                if (pdf.length > 0) {
                    add(zip, name, part.updated(), pdf);
                    bytes += pdf.length;
                }
                line(readMe, part, name);
            }
            files(toolbox, zip, readMe, MOST_BYTES - bytes);
            var text = readMe.toString().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            add(zip, words().of("vaerktoejskasse.laes-mig"), toolbox.article().updated(), text);
        }
    }

    /** A file that would make it too large is told of and left out. */
    private void files(Toolbox toolbox, ZipOutputStream zip, StringBuilder readMe, long room)
            throws IOException {
        long left = room;
        for (var file : files.of(toolbox)) {
            boolean fits = file.length() <= left;
            if (fits) {
                var entry = new ZipEntry(file.name());
                entry.setTime(file.at().toEpochMilli());
                zip.putNextEntry(entry);
                files.write(file, zip);
                zip.closeEntry();
                left -= file.length();
            }
            readMe.append('\n').append(file.name()).append("\n  ");
            readMe.append(wording.site().text()).append(file.address()).append('\n');
            if (!fits) {
                readMe.append("  ").append(words().of("vaerktoejskasse.for-stor")).append('\n');
            }
        }
    }

    /** The part on paper; nothing when it cannot be, which its line then tells. */
    private byte[] pdf(Article part) {
        if (!Sheets.isForPaper(part)) {
            return new byte[0];
        }
        try {
            return printing.pdf(sheets.of(part, paper(part)));
        } catch (WikiFailure notNow) {
            return new byte[0];
        }
    }

    private Paper paper(Article part) {
        return materials.of(part).map(Shelved::material).map(Material::paper).orElse(Paper.A4);
    }

    private static void add(ZipOutputStream zip, String name, Instant day, byte[] bytes)
            throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(day.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** A title as a file is called on every computer; the same title twice gets a number. */
    private static String name(Article part, Set<String> taken) {
        var plain =
                part.title()
                        .replaceAll("[^\\p{L}\\p{N} ()_-]+", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
        var title =
                plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME).strip() : plain;
        var name = title.isEmpty() ? part.slug() : title;
        int number = 2;
        var free = name;
        while (!taken.add(free.toLowerCase(Locale.ROOT))) {
            free = name + " " + number;
            number++;
        }
        return free + ".pdf";
    }

    private void head(StringBuilder text, Toolbox toolbox) {
        var article = toolbox.article();
        text.append(article.title()).append('\n');
        text.append(wording.site().text()).append(article.metadata().address()).append("\n\n");
        text.append(sheets.stamp(article)).append('\n');
        text.append(wording.material().licence(toolbox.licence())).append("\n\n");
        text.append(words().of("vaerktoejskasse.indhold")).append("\n");
    }

    private void line(StringBuilder text, Article part, String file) {
        text.append('\n').append(part.title()).append('\n');
        text.append("  ").append(sheets.stamp(part)).append('\n');
        text.append("  ").append(wording.site().text()).append(part.metadata().address());
        text.append('\n').append("  ");
        text.append(
                file.isEmpty()
                        ? words().of("vaerktoejskasse.kun-paa-nettet")
                        : words().of("vaerktoejskasse.fil", file));
        text.append('\n');
        materials
                .of(part)
                .map(Shelved::staleness)
                .ifPresent(
                        staleness ->
                                text.append("  ")
                                        .append(wording.material().staleness(staleness))
                                        .append('\n'));
    }

    private Words words() {
        return wording.words();
    }
}
