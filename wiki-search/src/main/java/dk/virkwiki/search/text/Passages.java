package dk.virkwiki.search.text;

import dk.virkwiki.search.danish.Compounds;
import dk.virkwiki.search.danish.Stems;
import dk.virkwiki.search.danish.Word;
import dk.virkwiki.search.text.TextWords.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * An article's text as it is stored for snippets: every section with the place and the terms of
 * each word, so that the best passage is found without analysing the text again.
 */
public final class Passages {
    /** Letters a passage may span. */
    static final int SPAN = 200;

    private static final float HEADING_SHARE = 0.5f;
    private static final float REPEAT_SHARE = 0.1f;

    private Passages() {}

    /**
     * A passage to show.
     *
     * @param headingId anchor of its heading; empty above the first one
     * @param found the words that were found, in order; empty when only the heading or nothing was
     */
    public record Best(String headingId, String heading, String text, List<Found> found) {}

    /** A word that was found, by its place in the text. */
    record Found(int start, int end, int term, float weight) {}

    private record Scored(float score, int first, int last) {}

    static byte[] encode(TextWords text, Stems stems, Compounds compounds) {
        var out = new ByteBuffersDataOutput();
        try {
            out.writeVInt(text.passages().size());
            for (var passage : text.passages()) {
                encode(passage, stems, compounds, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toArrayCopy();
    }

    private static void encode(Passage passage, Stems stems, Compounds compounds, DataOutput out)
            throws IOException {
        out.writeString(passage.headingId());
        out.writeString(passage.heading());
        out.writeString(passage.text());
        encode(passage.headingWords(), stems, compounds, out);
        encode(passage.words(), stems, compounds, out);
    }

    private static void encode(List<Word> words, Stems stems, Compounds compounds, DataOutput out)
            throws IOException {
        out.writeVInt(words.size());
        int last = 0;
        for (var word : words) {
            var parts = compounds.split(word.form()).terms();
            out.writeVInt(word.start() - last);
            out.writeVInt(word.end() - word.start());
            out.writeVInt(parts.size() + 1);
            out.writeInt(Marks.hash(stems.term(word.form())));
            for (String part : parts) {
                out.writeInt(Marks.hash(part));
            }
            last = word.start();
        }
    }

    /** The passage that says most about what the query looks for; the first one if none does. */
    public static Best best(BytesRef encoded, Marks marks) {
        var in = new ByteArrayDataInput(encoded.bytes, encoded.offset, encoded.length);
        try {
            return best(in, marks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Best best(DataInput in, Marks marks) throws IOException {
        var best = new Best("", "", "", List.of());
        float bestScore = -1;
        int passages = in.readVInt();
        for (int i = 0; i < passages; i++) {
            String headingId = in.readString();
            String heading = in.readString();
            String text = in.readString();
            float headingScore = sum(found(in, marks));
            var found = found(in, marks);
            var window = window(found);
            float score = window.score() + HEADING_SHARE * headingScore;
            if (score > bestScore && !text.isBlank()) {
                bestScore = score;
                best = new Best(headingId, heading, text, near(found, window));
            }
        }
        return best;
    }

    private static List<Found> found(DataInput in, Marks marks) throws IOException {
        var found = new ArrayList<Found>();
        int words = in.readVInt();
        int start = 0;
        for (int i = 0; i < words; i++) {
            start += in.readVInt();
            int length = in.readVInt();
            int terms = in.readVInt();
            float weight = 0;
            int term = 0;
            for (int j = 0; j < terms; j++) {
                int hash = in.readInt();
                float share = marks.weight(hash);
                if (share > weight) {
                    weight = share;
                    term = hash;
                }
            }
            if (weight > 0) {
                found.add(new Found(start, start + length, term, weight));
            }
        }
        return found;
    }

    private static float sum(List<Found> found) {
        return window(found).score();
    }

    private static Scored window(List<Found> found) {
        var best = new Scored(0, 0, -1);
        for (int first = 0; first < found.size(); first++) {
            var seen = new HashSet<Integer>();
            float score = 0;
            int last = first;
            for (int i = first; i < found.size(); i++) {
                if (found.get(i).end() - found.get(first).start() > SPAN) {
                    break;
                }
                float share = seen.add(found.get(i).term()) ? 1 : REPEAT_SHARE;
                score += share * found.get(i).weight();
                last = i;
            }
            if (score > best.score()) {
                best = new Scored(score, first, last);
            }
        }
        return best;
    }

    /** The words of the window first, but all that are found: the snippet may show more. */
    private static List<Found> near(List<Found> found, Scored window) {
        if (window.last() < 0) {
            return List.of();
        }
        int from = found.get(window.first()).start() - SPAN;
        int to = found.get(window.last()).end() + SPAN;
        var near = new ArrayList<Found>();
        near.addAll(found.subList(window.first(), window.last() + 1));
        for (int i = 0; i < found.size(); i++) {
            boolean outside = i < window.first() || i > window.last();
            if (outside && found.get(i).start() >= from && found.get(i).end() <= to) {
                near.add(found.get(i));
            }
        }
        return near;
    }
}
