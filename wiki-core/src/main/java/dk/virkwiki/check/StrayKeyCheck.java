package dk.virkwiki.check;

import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.intake.FileKind;
import dk.virkwiki.intake.FileType;
import dk.virkwiki.markdown.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Looks for the name of a film, captions or sound that was written into the text instead of above
 * it: readers would see the words, and no film. Code is an example and left alone.
 */
@Component
class StrayKeyCheck implements FurtherCheck {
    private static final Pattern KEY =
            Pattern.compile(
                    "(?:file|captions|voiceOver|signLanguage): {0,3}([\\p{L}\\p{N}._-]{1,200})");
    private static final Pattern CODE = Pattern.compile("(?s) {0,3}(?:```|~~~).*");
    private static final int CODE_INDENT = 4;
    private static final Set<FileKind> PLAYED =
            Set.of(FileKind.VIDEO, FileKind.CAPTIONS, FileKind.SOUND);

    @Override
    public List<Finding> of(String source) {
        var file = ArticleFile.read(source);
        var findings = new ArrayList<Finding>();
        int line = file.bodyLine();
        for (var block : Markdown.blocks(file.body())) {
            boolean isCode = CODE.matcher(block).matches();
            for (var words : block.split("\n", -1)) {
                if (!isCode && isStray(words)) {
                    findings.add(Finding.red(Subject.FILES, "fil-i-teksten", line, words.strip()));
                }
                line++;
            }
            line--;
        }
        return findings;
    }

    private static boolean isStray(String line) {
        Matcher key = KEY.matcher(line.strip());
        return line.indexOf(line.strip()) < CODE_INDENT
                && key.matches()
                && isPlayed(key.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean isPlayed(String name) {
        return FileType.ofEnding(name.substring(name.lastIndexOf('.') + 1))
                .filter(type -> PLAYED.contains(type.kind()))
                .isPresent();
    }
}
