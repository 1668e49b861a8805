package dk.virkwiki.search.danish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;

/**
 * The vocabulary of an index at one moment: every form with its folded key, what it is indexed as,
 * and in how many texts it stands. Kept as one block of bytes, some thirty for a word. Immutable.
 */
public final class Lexicon implements Vocabulary {
    private static final int SHORTEST_START = 3;

    /** Letters of the end of a word that it can be found by. */
    private static final int ENDING = 5;

    private final byte[] block;
    private final int[] starts;
    private final Buckets byKey;
    private final Buckets byEnding;

    /**
     * A word of the vocabulary.
     *
     * @param key folded form; the entries' order
     * @param form the most frequent spelling
     * @param term what it is indexed as
     * @param frequency number of texts with any spelling of it
     */
    public record Entry(String key, String form, String term, int frequency) {}

    /**
     * @param block the words, written by {@link #write}, in the order of their keys as bytes
     * @param starts where each begins, and where the last one ends
     */
    Lexicon(byte[] block, int[] starts) {
        this.block = block;
        this.starts = starts;
        byKey = Buckets.of(this::fileKeys);
        byEnding = Buckets.of(this::fileEndings);
    }

    /** A vocabulary without words. */
    public static Lexicon empty() {
        return new Lexicon(new byte[0], new int[1]);
    }

    /** Writes a word as it stands in the block: how often, the key, then what differs from it. */
    static void write(Entry entry, ByteArrayDataOutput out) throws IOException {
        var key = bytes(entry.key());
        out.writeVInt(entry.frequency());
        writeBytes(key, out);
        writeBytes(entry.form().equals(entry.key()) ? new byte[0] : bytes(entry.form()), out);
        var term = bytes(entry.term());
        int shared = Math.max(0, Arrays.mismatch(key, term));
        shared = Arrays.equals(key, term) ? key.length : shared;
        out.writeVInt(shared);
        writeBytes(Arrays.copyOfRange(term, shared, term.length), out);
    }

    /** The most bytes that {@link #write} needs for an entry. */
    static int room(Entry entry) {
        int letters = entry.key().length() + entry.form().length() + entry.term().length();
        return 3 * letters + 25;
    }

    private static void writeBytes(byte[] bytes, ByteArrayDataOutput out) throws IOException {
        out.writeVInt(bytes.length);
        out.writeBytes(bytes, 0, bytes.length);
    }

    private void fileKeys(Buckets.Filing filing) {
        for (int i = 0; i < size(); i++) {
            var place = place(i);
            filing.file(hash(place.from(), place.to()), i);
        }
    }

    private void fileEndings(Buckets.Filing filing) {
        for (int i = 0; i < size(); i++) {
            var place = place(i);
            if (place.to() - place.from() >= ENDING + SHORTEST_START) {
                filing.file(hash(place.to() - ENDING, place.to()), i);
            }
        }
    }

    private int hash(int from, int to) {
        return hash(block, from, to);
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash;
    }

    /** Where a key stands in the block. */
    private record Place(int from, int to) {}

    private Place place(int i) {
        var in = in(i);
        in.readVInt();
        int length = in.readVInt();
        return new Place(in.getPosition(), in.getPosition() + length);
    }

    private ByteArrayDataInput in(int i) {
        return new ByteArrayDataInput(block, starts[i], starts[i + 1] - starts[i]);
    }

    private int find(String key) {
        var bytes = bytes(key);
        int hash = hash(bytes, 0, bytes.length);
        for (int at = byKey.first(hash); at < byKey.end(hash); at++) {
            var place = place(byKey.at(at));
            if (Arrays.equals(block, place.from(), place.to(), bytes, 0, bytes.length)) {
                return byKey.at(at);
            }
        }
        return -1;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int frequency(String key) {
        int at = find(key);
        return at < 0 ? 0 : frequency(at);
    }

    int frequency(int i) {
        return in(i).readVInt();
    }

    @Override
    public String term(String key) {
        int at = find(key);
        return at < 0 ? key : entry(at).term();
    }

    /** The key of a word, by its place in the order. */
    String key(int i) {
        var place = place(i);
        return new String(block, place.from(), place.to() - place.from(), StandardCharsets.UTF_8);
    }

    /** How many bytes a key takes. */
    int keyBytes(int i) {
        var in = in(i);
        in.readVInt();
        return in.readVInt();
    }

    /** A word by its place in the order. */
    Entry entry(int i) {
        var in = in(i);
        int frequency = in.readVInt();
        var key = read(in);
        var form = read(in);
        int shared = in.readVInt();
        var rest = read(in);
        var term = Arrays.copyOf(key, shared + rest.length);
        System.arraycopy(rest, 0, term, shared, rest.length);
        var folded = new String(key, StandardCharsets.UTF_8);
        return new Entry(
                folded,
                form.length == 0 ? folded : new String(form, StandardCharsets.UTF_8),
                new String(term, StandardCharsets.UTF_8),
                frequency);
    }

    private static byte[] read(ByteArrayDataInput in) {
        var bytes = new byte[in.readVInt()];
        in.readBytes(bytes, 0, bytes.length);
        return bytes;
    }

    /** Gives what every word is indexed as. */
    public void forEachTerm(Consumer<String> taker) {
        for (int i = 0; i < size(); i++) {
            taker.accept(entry(i).term());
        }
    }

    public int size() {
        return starts.length - 1;
    }

    /** The most frequent words whose key begins with this one, itself left out. */
    public List<Entry> completions(String prefix, int limit) {
        var bytes = bytes(prefix);
        var best = new MostFrequent(limit);
        for (int i = firstFrom(bytes); i < size(); i++) {
            var place = place(i);
            int end = Math.min(place.to(), place.from() + bytes.length);
            if (!Arrays.equals(block, place.from(), end, bytes, 0, bytes.length)) {
                break;
            }
            if (end < place.to()) {
                best.add(i);
            }
        }
        return best.entries();
    }

    /** The place of the first word that does not come before these bytes. */
    private int firstFrom(byte[] bytes) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            var place = place(middle);
            int order =
                    Arrays.compareUnsigned(block, place.from(), place.to(), bytes, 0, bytes.length);
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The most frequent longer words whose key ends with this one, which has five letters. */
    public List<Entry> endingWith(String ending, int limit) {
        var bytes = bytes(ending);
        var best = new MostFrequent(limit);
        if (bytes.length < ENDING) {
            return List.of();
        }
        int hash = hash(bytes, bytes.length - ENDING, bytes.length);
        byEnding.find(
                hash,
                i -> {
                    var place = place(i);
                    int start = place.to() - bytes.length;
                    boolean longer = start - place.from() >= SHORTEST_START;
                    if (longer && Arrays.equals(block, start, place.to(), bytes, 0, bytes.length)) {
                        best.add(i);
                    }
                });
        return best.entries();
    }

    /** Keeps the most frequent of many words. */
    private final class MostFrequent {
        private final int limit;
        private final PriorityQueue<Long> best = new PriorityQueue<>();

        MostFrequent(int limit) {
            this.limit = limit;
        }

        void add(int i) {
            long rank = (long) frequency(i) << 32 | (Integer.MAX_VALUE - i);
            if (best.size() < limit) {
                best.add(rank);
            } else if (limit > 0 && best.element() < rank) {
                best.remove();
                best.add(rank);
            }
        }

        List<Entry> entries() {
            var entries = new ArrayList<Entry>();
            best.stream()
                    .sorted(Comparator.reverseOrder())
                    .forEach(rank -> entries.add(entry(Integer.MAX_VALUE - rank.intValue())));
            return entries;
        }
    }

    /** Collects forms and makes a lexicon of them. */
    public static final class Builder {
        private final LexiconBuilder words = new LexiconBuilder();

        /** Adds a lower-case form and the number of texts it stands in. */
        public void add(String form, int frequency) {
            words.add(form, frequency);
        }

        /** The lexicon; spellings with one key become one entry. */
        public Lexicon build() {
            return words.build();
        }
    }
}
