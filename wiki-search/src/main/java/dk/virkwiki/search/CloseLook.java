package dk.virkwiki.search;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * Looks at the order of words in a text that a query found: whether words of the query stand in the
 * title, beside each other, all in a row. What it gives is added to the score of the words. Serves
 * one query, for one thread.
 */
final class CloseLook {
    private static final VarHandle INT =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int NEVER = -1_000_000;

    private final Place[] places;
    private final float[] rarity;
    private final float all;
    private final int[] table;
    private final float[] weights;
    private final int[] masks;
    private final int shift;

    private final int[] last;
    private final int[] run;
    private final float[] pairs;
    private final float[] nears;
    private int longestRun;
    private float bestWindow;

    /**
     * A word of the query.
     *
     * @param terms what may stand for it, with how much each counts
     * @param rarity how much finding it says
     * @param isContent whether it says anything by itself
     */
    record Place(List<Weighted> terms, float rarity, boolean isContent) {}

    /**
     * A term that may stand in a place.
     *
     * @param number of {@link TextOrder#number}
     */
    record Weighted(int number, float weight) {}

    CloseLook(List<Place> places) {
        this.places = places.toArray(Place[]::new);
        int size = places.size();
        rarity = new float[size];
        for (int i = 0; i < size; i++) {
            rarity[i] = places.get(i).isContent() ? places.get(i).rarity() : 0;
        }
        float sum = 0;
        for (float one : rarity) {
            sum += one;
        }
        all = sum;
        int terms = places.stream().mapToInt(place -> place.terms().size()).sum();
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(8, terms * 4) - 1);
        shift = 32 - bits;
        table = new int[1 << bits];
        weights = new float[1 << bits];
        masks = new int[1 << bits];
        last = new int[size];
        run = new int[size];
        pairs = new float[size];
        nears = new float[size];
        for (int i = 0; i < size; i++) {
            for (var term : places.get(i).terms()) {
                put(term, i);
            }
        }
    }

    private void put(Weighted term, int place) {
        int number = term.number() & -1 << TextOrder.SPELLING_BITS;
        int at = number * 0x9E3779B1 >>> shift;
        while (table[at] != 0 && table[at] != number) {
            at = at + 1 & table.length - 1;
        }
        table[at] = number;
        weights[at] = Math.max(weights[at], term.weight());
        masks[at] |= 1 << place;
    }

    private int find(int number) {
        int wanted = number & -1 << TextOrder.SPELLING_BITS;
        int at = wanted * 0x9E3779B1 >>> shift;
        while (table[at] != 0) {
            if (table[at] == wanted) {
                return at;
            }
            at = at + 1 & table.length - 1;
        }
        return -1;
    }

    /** What a text is worth beyond its words. */
    float score(BytesRef order) {
        if (places.length == 0 || order.length == 0) {
            return 0;
        }
        int at = 0;
        int titleWords = read(order, at++);
        float title = title(order, at, titleWords);
        at += titleWords;
        int titleTerms = read(order, at++);
        title += titleTerms(order, at, titleTerms, titleWords);
        at += titleTerms;
        begin();
        scan(order, at, order.length / Integer.BYTES);
        return title + row();
    }

    private static int read(BytesRef order, int at) {
        return (int) INT.get(order.bytes, order.offset + at * Integer.BYTES);
    }

    private void begin() {
        Arrays.fill(last, NEVER);
        Arrays.fill(run, 0);
        Arrays.fill(pairs, 0);
        Arrays.fill(nears, 0);
        longestRun = 0;
        bestWindow = 0;
    }

    private float[] inTitle = new float[0];

    private float title(BytesRef order, int from, int words) {
        begin();
        inTitle = new float[places.length];
        int position = 0;
        float matched = 0;
        for (int i = from; i < from + words; i++, position++) {
            int slot = find(read(order, i));
            if (slot >= 0) {
                matched++;
                for (int mask = masks[slot]; mask != 0; mask &= mask - 1) {
                    int place = Integer.numberOfTrailingZeros(mask);
                    inTitle[place] = Math.max(inTitle[place], weights[slot]);
                }
                see(masks[slot], position);
            }
        }
        float score = 0;
        if (places.length > 1 && longestRun == places.length) {
            score += Boosts.TITLE_PHRASE * all;
        }
        if (longestRun == places.length && words == places.length) {
            score += Boosts.TITLE_EQUAL * all;
        }
        titleMatched = words == 0 ? 0 : matched / words;
        return score;
    }

    private float titleMatched;

    private float titleTerms(BytesRef order, int from, int terms, int words) {
        for (int i = from; i < from + terms; i++) {
            int slot = find(read(order, i));
            if (slot >= 0) {
                for (int mask = masks[slot]; mask != 0; mask &= mask - 1) {
                    int place = Integer.numberOfTrailingZeros(mask);
                    inTitle[place] = Math.max(inTitle[place], Boosts.PART * weights[slot]);
                }
            }
        }
        float sum = 0;
        for (int i = 0; i < places.length; i++) {
            sum += inTitle[i] * rarity[i];
        }
        return sum * (Boosts.TITLE_WORD + Boosts.TITLE_SHARE * titleMatched);
    }

    private void scan(BytesRef order, int from, int to) {
        int position = 0;
        byte[] bytes = order.bytes;
        int offset = order.offset;
        for (int i = from; i < to; i++) {
            int number = (int) INT.get(bytes, offset + i * Integer.BYTES);
            if (number == TextOrder.GAP) {
                position += Boosts.WINDOW_WORDS;
                continue;
            }
            position++;
            int slot = find(number);
            if (slot >= 0) {
                see(masks[slot], position);
            }
        }
    }

    private void see(int mask, int position) {
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            int place = Integer.numberOfTrailingZeros(rest);
            boolean follows = place > 0 && last[place - 1] == position - 1;
            run[place] = follows ? run[place - 1] + 1 : 1;
            longestRun = Math.max(longestRun, run[place]);
            if (follows) {
                pairs[place]++;
            }
            if (place > 0 && position - last[place - 1] <= Boosts.NEAR_WORDS) {
                nears[place]++;
            } else if (place + 1 < last.length
                    && position - last[place + 1] <= Boosts.NEAR_WORDS
                    && position != last[place + 1]) {
                nears[place + 1]++;
            }
        }
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            last[Integer.numberOfTrailingZeros(rest)] = position;
        }
        float window = 0;
        for (int i = 0; i < last.length; i++) {
            if (position - last[i] < Boosts.WINDOW_WORDS) {
                window += rarity[i];
            }
        }
        bestWindow = Math.max(bestWindow, window);
    }

    private float row() {
        if (places.length < 2) {
            return 0;
        }
        float score = longestRun == places.length ? Boosts.PHRASE * all : 0;
        for (int i = 1; i < places.length; i++) {
            if (rarity[i] > 0 && rarity[i - 1] > 0) {
                float both = Math.min(rarity[i], rarity[i - 1]);
                score += Boosts.PAIR * both * pairs[i] / (pairs[i] + 0.5f);
                score += Boosts.NEAR * both * nears[i] / (nears[i] + 1f);
            }
        }
        return score + Boosts.WINDOW * bestWindow;
    }
}
