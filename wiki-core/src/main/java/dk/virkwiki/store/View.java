package dk.virkwiki.store;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.RootReference;
import org.jspecify.annotations.Nullable;

/**
 * A collection at one moment: documents and indexes that agree with each other, however much is
 * written while a query reads.
 */
record View(MVMap<Long, byte[]> map, RootReference<Long, byte[]> documents, List<OfIndex> indexes) {

    byte @Nullable [] document(Long position) {
        return map.get(documents.root, position);
    }

    long size() {
        return documents.root.getTotalCount();
    }

    Cursor<Long, byte[]> all(boolean backwards) {
        return new Cursor<>(documents, null, null, backwards);
    }

    /** An index at the same moment. */
    record OfIndex(
            StoreIndex index,
            MVMap<byte[], Long> map,
            RootReference<byte[], Long> entries,
            long irregular) {

        boolean isRegular(int field) {
            return (irregular >> field & 1) == 0;
        }

        /** About how many entries a range has; exact when nothing is being written. */
        long estimate(KeyRange range) {
            byte[] to = range.to();
            long end = to == null ? map.sizeAsLong() : indexOf(to);
            return Math.max(0, end - indexOf(range.from()));
        }

        private long indexOf(byte[] key) {
            long found = map.getKeyIndex(key);
            return found < 0 ? -found - 1 : found;
        }

        Entries in(KeyRange range, boolean backwards) {
            return new Entries(entries, range, backwards);
        }
    }

    /** The entries of a range, in order or backwards. */
    static final class Entries implements Iterator<Long> {
        private final Cursor<byte[], Long> cursor;
        private final KeyRange range;
        private final boolean backwards;
        private byte @Nullable [] nextKey;

        Entries(RootReference<byte[], Long> entries, KeyRange range, boolean backwards) {
            this.range = range;
            this.backwards = backwards;
            this.cursor =
                    backwards
                            ? new Cursor<>(entries, range.to(), null, true)
                            : new Cursor<>(entries, range.from(), null, false);
            advance();
            if (backwards && nextKey != null && !range.endsAfter(nextKey)) {
                advance(); // the end itself does not belong
            }
        }

        private void advance() {
            byte[] key = cursor.hasNext() ? cursor.next() : null;
            boolean inside =
                    key != null && (backwards ? range.beginsBefore(key) : range.endsAfter(key));
            nextKey = inside ? key : null;
        }

        /** The key of the entry that comes next. */
        byte[] peek() {
            if (nextKey == null) {
                throw new NoSuchElementException();
            }
            return nextKey;
        }

        @Override
        public boolean hasNext() {
            return nextKey != null;
        }

        @Override
        public Long next() {
            if (nextKey == null) {
                throw new NoSuchElementException();
            }
            Long position = cursor.getValue();
            advance();
            return position;
        }
    }
}
