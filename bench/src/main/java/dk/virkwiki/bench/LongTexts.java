package dk.virkwiki.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Two revisions of a long article: the later has words changed, blocks added, removed and moved.
 */
record LongTexts(String before, String after) {
    private static final int EVERY = 25;

    /** Made of the folder's articles, the same each time. */
    static LongTexts of(Path folder, int length) {
        var body = new StringBuilder();
        for (var text : ArticleFiles.read(folder)) {
            if (body.length() >= length) {
                break;
            }
            body.append(text.body()).append("\n");
        }
        var header = "---\ntitle: Lang artikel\nowner: SKTST\n---\n";
        var blocks = List.of(body.substring(0, Math.min(length, body.length())).split("\n\n"));
        return new LongTexts(
                header + String.join("\n\n", blocks), header + String.join("\n\n", edited(blocks)));
    }

    private static List<String> edited(List<String> blocks) {
        var random = new Random(5);
        var edited = new ArrayList<>(blocks);
        for (int at = 0; at < edited.size(); at += EVERY) {
            var block = edited.get(at);
            edited.set(at, block.replaceFirst(" ", " rettede ord "));
        }
        for (int i = 0; i < 5; i++) {
            edited.add(
                    random.nextInt(edited.size()), "Et nyt afsnit nummer " + i + " med egne ord.");
            edited.remove(random.nextInt(edited.size()));
            edited.add(
                    random.nextInt(edited.size() - 1),
                    edited.remove(random.nextInt(edited.size())));
        }
        return edited;
    }
}
