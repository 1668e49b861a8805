package dk.virkwiki.search.query;

import dk.virkwiki.search.text.TextOrder;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * Looks at the order of words in a text that a query found: whether words of the query stand in the
 * title, near each other, beside each other, all in a row. What that is worth is added to the score
 * of the words. Serves one query, for one thread.
 */
public final class CloseLook {
    private static final VarHandle INT =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int NEVER = -1_000_000;

    /** A word in a title says at least this much, however common it is in texts. */
    private static final float RARITY_IN_TITLE = 1.5f;

    private final PlaceTable table;
    private final float[] rarity;
    private final float[] rarityInTitle;
    private final float all;
    private final float allInTitle;
    private final int[] last;
    private final int[] run;
    private final float[] beside;
    private final float[] near;
    private final float[] inTitle;
    private int longestRun;
    private float bestWindow;

    /**
     * A word of the query.
     *
     * @param terms what may stand for it, with how much each counts
     * @param rarity how much finding it says; 0 when it says nothing by itself
     */
    record Place(List<Weighted> terms, float rarity) {}

    /**
     * A term that may stand in a place.
     *
     * @param number of {@link TextOrder#number}
     */
    record Weighted(int number, float weight) {}

    CloseLook(List<Place> places) {
        int size = places.size();
        table = new PlaceTable(places);
        rarity = new float[size];
        rarityInTitle = new float[size];
        float sum = 0;
        float sumInTitle = 0;
        for (int i = 0; i < size; i++) {
            rarity[i] = places.get(i).rarity();
            rarityInTitle[i] = rarity[i] > 0 ? Math.max(RARITY_IN_TITLE, rarity[i]) : 0;
            sum += rarity[i];
            sumInTitle += rarityInTitle[i];
        }
        all = sum;
        allInTitle = sumInTitle;
        last = new int[size];
        run = new int[size];
        beside = new float[size];
        near = new float[size];
        inTitle = new float[size];
    }

    /** What a text is worth beyond its words. */
    public float score(BytesRef order) {
        if (rarity.length == 0 || order.length == 0) {
            return 0;
        }
        int titleWords = read(order, 0);
        int titleTerms = read(order, titleWords + 1);
        int text = titleWords + titleTerms + 2;
        return title(order, titleWords, titleTerms) + text(order, text);
    }

    private static int read(BytesRef order, int at) {
        return (int) INT.get(order.bytes, order.offset + at * Integer.BYTES);
    }

    private void begin() {
        Arrays.fill(last, NEVER);
        Arrays.fill(run, 0);
        Arrays.fill(beside, 0);
        Arrays.fill(near, 0);
        longestRun = 0;
        bestWindow = 0;
    }

    private float title(BytesRef order, int words, int terms) {
        begin();
        Arrays.fill(inTitle, 0);
        for (int i = 1; i <= words; i++) {
            int slot = table.find(read(order, i));
            if (slot >= 0) {
                keep(slot, 1);
                see(table.mask(slot), i);
            }
        }
        for (int i = words + 2; i < words + 2 + terms; i++) {
            int slot = table.find(read(order, i));
            if (slot >= 0) {
                keep(slot, Boosts.PART);
            }
        }
        float score = 0;
        for (int i = 0; i < inTitle.length; i++) {
            score += inTitle[i] * rarityInTitle[i];
        }
        float share = allInTitle == 0 ? 0 : score / allInTitle;
        boolean whole = longestRun == rarity.length;
        float row = whole && words == rarity.length ? Boosts.TITLE_EQUAL : 0;
        row += whole && rarity.length > 1 ? Boosts.TITLE_PHRASE : 0;
        return Boosts.TITLE_WORD * share * share * share * score + row * all;
    }

    private void keep(int slot, float share) {
        float weight = share * table.weight(slot);
        for (int rest = table.mask(slot); rest != 0; rest &= rest - 1) {
            int place = Integer.numberOfTrailingZeros(rest);
            inTitle[place] = Math.max(inTitle[place], weight);
        }
    }

    private float text(BytesRef order, int from) {
        if (rarity.length < 2) {
            return 0;
        }
        begin();
        int position = 0;
        int end = order.length / Integer.BYTES;
        for (int i = from; i < end; i++) {
            int number = read(order, i);
            position += number == TextOrder.GAP ? Boosts.WINDOW_WORDS : 1;
            int slot = table.find(number);
            if (slot >= 0) {
                see(table.mask(slot), position);
            }
        }
        float score = longestRun == rarity.length ? Boosts.PHRASE * all : 0;
        for (int i = 1; i < rarity.length; i++) {
            float both = Math.min(rarity[i], rarity[i - 1]);
            score += Boosts.PAIR * both * beside[i] / (beside[i] + 0.5f);
            score += Boosts.NEAR * both * near[i] / (near[i] + 1);
        }
        float share = all == 0 ? 0 : bestWindow / all;
        return score + Boosts.WINDOW * share * bestWindow;
    }

    /** Takes in a word of the query at a place in the text. */
    private void see(int mask, int position) {
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            int place = Integer.numberOfTrailingZeros(rest);
            boolean follows = place > 0 && last[place - 1] == position - 1;
            run[place] = follows ? run[place - 1] + 1 : 1;
            longestRun = Math.max(longestRun, run[place]);
            if (follows) {
                beside[place]++;
            }
            if (place > 0 && isNear(place - 1, position)) {
                near[place]++;
            } else if (place + 1 < last.length && isNear(place + 1, position)) {
                near[place + 1]++;
            }
        }
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            last[Integer.numberOfTrailingZeros(rest)] = position;
        }
        float window = 0;
        for (int i = 0; i < last.length; i++) {
            window += position - last[i] < Boosts.WINDOW_WORDS ? rarity[i] : 0;
        }
        bestWindow = Math.max(bestWindow, window);
    }

    private boolean isNear(int place, int position) {
        int distance = position - last[place];
        return distance > 0 && distance <= Boosts.NEAR_WORDS;
    }
}
