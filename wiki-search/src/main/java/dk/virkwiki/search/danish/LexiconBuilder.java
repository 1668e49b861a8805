package dk.virkwiki.search.danish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefArray;
import org.apache.lucene.util.Counter;
import org.jspecify.annotations.Nullable;

/** Sorts the forms of a vocabulary by their keys and makes one entry of each key. */
final class LexiconBuilder {
    /** Between key and form; sorts before every letter and digit. */
    private static final char BETWEEN = '\0';

    private final BytesRefArray collected = new BytesRefArray(Counter.newCounter());
    private final Stems stems = new Stems();
    private int[] frequencies = new int[64];
    private byte[] block = new byte[1024];
    private int[] starts = new int[64];
    private int size;
    private int end;

    void add(String form, int frequency) {
        int at = collected.append(new BytesRef(Folding.fold(form) + BETWEEN + form));
        frequencies = ArrayUtil.grow(frequencies, at + 1);
        frequencies[at] = frequency;
    }

    Lexicon build() {
        var each = collected.iterator(collected.sort(Comparator.naturalOrder(), true));
        try {
            @Nullable String key = null;
            String form = "";
            int most = 0;
            int sum = 0;
            for (var next = each.next(); next != null; next = each.next()) {
                String both = next.utf8ToString();
                int between = both.indexOf(BETWEEN);
                String nextKey = both.substring(0, between);
                int frequency = frequencies[each.ord()];
                if (!nextKey.equals(key)) {
                    write(key, form, sum);
                    key = nextKey;
                    most = 0;
                    sum = 0;
                }
                if (frequency > most) {
                    most = frequency;
                    form = both.substring(between + 1);
                }
                sum += frequency;
            }
            write(key, form, sum);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        starts = Arrays.copyOf(starts, size + 1);
        starts[size] = end;
        return new Lexicon(Arrays.copyOf(block, end), starts);
    }

    private void write(@Nullable String key, String form, int frequency) throws IOException {
        if (key == null) {
            return;
        }
        var entry = new Lexicon.Entry(key, form, stems.term(form), frequency);
        block = ArrayUtil.grow(block, end + Lexicon.room(entry));
        starts = ArrayUtil.grow(starts, size + 1);
        starts[size++] = end;
        var out = new ByteArrayDataOutput(block, end, block.length - end);
        Lexicon.write(entry, out);
        end = out.getPosition();
    }
}
