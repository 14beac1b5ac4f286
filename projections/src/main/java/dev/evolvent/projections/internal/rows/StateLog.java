package dev.evolvent.projections.internal.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of a read model in memory, as bytes, each under the bytes of its key: many times smaller than as objects.
 *
 * <p>
 * It is a log of changes, and a hash table with the offset of the latest entry of each key. What was appended since
 * a moment is all that has changed since, so saving it is a checkpoint; loading it in the same order restores the same
 * rows.
 */
public final class StateLog {

    /**
     * An offset in the log is a page number and an offset in the page. A page is less than half a region of the
     * smallest heaps, since larger arrays take whole regions.
     */
    private static final int PLACE_BITS = 18;
    private static final int PAGE = 1 << PLACE_BITS;
    private static final long PLACE = PAGE - 1L;

    /** In the hash table, the upper bits are a part of the hash, so that other keys are seldom compared. */
    private static final int OFFSET_BITS = 40;
    private static final long OFFSET = (1L << OFFSET_BITS) - 1;
    private static final long NOWHERE = 0;

    /** Each entry is preceded by its length. An entry that removes a row holds only the key, and is marked. */
    private static final int HEADER = Integer.BYTES;
    private static final int REMOVED = 1 << 31;

    private static final byte[] NOTHING = {};

    private final List<byte[]> pages = new ArrayList<>();
    private int used;
    private long written;
    private long garbage;

    /** From this page and offset on, nothing was saved yet, and so it may still be overwritten. */
    private int savedPage;
    private int savedPlace;
    private long[] table = new long[1024];
    private int size;

    /** Receives the bytes of the current rows. */
    interface Rows<E extends Exception> {

        void row(byte[] bytes, int from, int length) throws E;
    }

    public StateLog() {
        addPage(PAGE);
    }

    private void addPage(int length) {
        pages.add(new byte[length]);
        used = 0;
    }

    int size() {
        return size;
    }

    /** An estimate of its memory use. */
    public long memory() {
        return written + (long) pages.size() * 64 + PAGE + (long) table.length * Long.BYTES;
    }

    /** The slot of a key in the hash table, used or free. */
    private int slot(byte[] key, int from, int length, long hash) {
        int mask = table.length - 1;
        int slot = (int) hash & mask;
        while (table[slot] != NOWHERE) {
            if (table[slot] >>> OFFSET_BITS == hash >>> OFFSET_BITS && isAt(table[slot] & OFFSET, key, from, length)) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean isAt(long offset, byte[] key, int from, int length) {
        byte[] page = page(offset);
        int at = place(offset) + HEADER;
        return at + length <= page.length && Arrays.equals(page, at, at + length, key, from, from + length);
    }

    private byte[] page(long offset) {
        return pages.get((int) ((offset - 1) >>> PLACE_BITS));
    }

    private static int place(long offset) {
        return (int) (offset - 1 & PLACE);
    }

    /** The offset of a key's row, to be read from {@link #pageOf}; negative if there is none. */
    long find(byte[] key, int length) {
        long entry = table[slot(key, 0, length, hash(key, 0, length))];
        return entry == NOWHERE ? -1 : entry & OFFSET;
    }

    byte[] pageOf(long found) {
        return page(found);
    }

    int placeOf(long found) {
        return place(found) + HEADER;
    }

    /** Adds a row, or replaces the one with the same key. */
    void put(byte[] row, int length, int keyLength) {
        long hash = hash(row, 0, keyLength);
        int slot = slot(row, 0, keyLength, hash);
        long entry = table[slot];
        if (entry != NOWHERE) {
            long offset = entry & OFFSET;
            int before = Bytes.intAt(page(offset), place(offset));
            if (before == length && !isSaved(offset)) {
                System.arraycopy(row, 0, page(offset), place(offset) + HEADER, length);
                return;
            }
            garbage += before + HEADER;
        }
        table[slot] = hash >>> OFFSET_BITS << OFFSET_BITS | append(row, 0, length, length);
        if (entry == NOWHERE && ++size * 3L > table.length * 2L) {
            enlarge();
        }
    }

    void remove(byte[] key, int length) {
        int slot = slot(key, 0, length, hash(key, 0, length));
        if (table[slot] == NOWHERE) {
            return;
        }
        long offset = table[slot] & OFFSET;
        garbage += Bytes.intAt(page(offset), place(offset)) + 2L * HEADER + length;
        append(key, 0, length, length | REMOVED);
        size--;
        close(slot);
    }

    /** Moves entries up that were placed after this slot only because it was taken. */
    private void close(int removed) {
        int mask = table.length - 1;
        int free = removed;
        int slot = removed + 1 & mask;
        while (table[slot] != NOWHERE) {
            int home = (int) hashAt(table[slot] & OFFSET) & mask;
            if ((slot - home & mask) >= (slot - free & mask)) {
                table[free] = table[slot];
                free = slot;
            }
            slot = slot + 1 & mask;
        }
        table[free] = NOWHERE;
    }

    private void enlarge() {
        long[] old = table;
        table = new long[2 * old.length];
        int mask = table.length - 1;
        for (long entry : old) {
            if (entry != NOWHERE) {
                int slot = (int) hashAt(entry & OFFSET) & mask;
                while (table[slot] != NOWHERE) {
                    slot = slot + 1 & mask;
                }
                table[slot] = entry;
            }
        }
    }

    private long append(byte[] bytes, int from, int length, int header) {
        if (used + HEADER + length > pages.getLast().length) {
            written += used;
            addPage(Math.max(PAGE, HEADER + length));
        }
        byte[] page = pages.getLast();
        Bytes.setInt(page, used, header);
        System.arraycopy(bytes, from, page, used + HEADER, length);
        long offset = (((long) pages.size() - 1) << PLACE_BITS | used) + 1;
        used += HEADER + length;
        return offset;
    }

    /** The hash of the key of the row at an offset. */
    private long hashAt(long offset) {
        int at = place(offset) + HEADER;
        return hash(page(offset), at, keyLength(page(offset), at));
    }

    /** A row starts with its key, which is one column. */
    static int keyLength(byte[] bytes, int at) {
        return RowCodec.start(bytes, at) - at + RowCodec.length(bytes, at);
    }

    private static long hash(byte[] bytes, int from, int length) {
        long hash = length;
        int at = from;
        int end = from + length;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            hash = mix(hash ^ Bytes.longAt(bytes, at));
        }
        for (; at < end; at++) {
            hash = mix(hash ^ bytes[at]);
        }
        return mix(hash);
    }

    private static long mix(long value) {
        long mixed = value * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 32;
    }

    private boolean isSaved(long offset) {
        long page = (offset - 1) >>> PLACE_BITS;
        return page < savedPage || (page == savedPage && place(offset) < savedPlace);
    }

    /** Iterates over the current rows, in the order of their last changes. */
    <E extends Exception> void forEach(Rows<E> rows) throws E {
        for (int i = 0; i < pages.size(); i++) {
            forEach(i, rows);
        }
    }

    private <E extends Exception> void forEach(int number, Rows<E> rows) throws E {
        byte[] page = pages.get(number);
        int at = 0;
        while (at + HEADER <= page.length && Bytes.intAt(page, at) != 0) {
            int header = Bytes.intAt(page, at);
            if (header > 0 && isCurrent(page, ((long) number << PLACE_BITS | at) + 1, at + HEADER)) {
                rows.row(page, at + HEADER, header);
            }
            at += HEADER + (header & ~REMOVED);
        }
    }

    private boolean isCurrent(byte[] page, long offset, int at) {
        int mask = table.length - 1;
        int slot = (int) hash(page, at, keyLength(page, at)) & mask;
        while (table[slot] != NOWHERE) {
            if ((table[slot] & OFFSET) == offset) {
                return true;
            }
            slot = slot + 1 & mask;
        }
        return false;
    }

    /** If at least this part of the log is garbage, rewrites it, page by page, including what was saved of it. */
    public boolean compact(double part) {
        if (garbage < 16L * PAGE || garbage < part * (written + used)) {
            return false;
        }
        StateLog anew = new StateLog();
        for (int i = 0; i < pages.size(); i++) {
            forEach(i, (bytes, from, length) -> anew.put(Arrays.copyOfRange(bytes, from, from + length), length,
                    keyLength(bytes, from)));
            pages.set(i, NOTHING);
        }
        pages.clear();
        pages.addAll(anew.pages);
        used = anew.used;
        written = anew.written;
        table = anew.table;
        garbage = 0;
        savedPage = 0;
        savedPlace = 0;
        return true;
    }

    /** Whether nothing of it was saved yet, or nothing that is still in use. */
    public boolean isUnsaved() {
        return savedPage == 0 && savedPlace == 0;
    }

    /**
     * What was appended since the last save, in pieces that can be loaded one after another. All of it counts as saved.
     */
    public Iterator<byte[]> save() {
        int firstPage = savedPage;
        int firstPlace = savedPlace;
        savedPage = pages.size() - 1;
        savedPlace = used;
        return IntStream.range(firstPage, pages.size()).mapToObj(i -> Arrays.copyOfRange(pages.get(i),
                i == firstPage ? firstPlace : 0, i == savedPage ? savedPlace : pages.get(i).length)).iterator();
    }

    /** Loads what was saved. */
    public void load(byte[] piece) {
        int at = 0;
        while (at + HEADER <= piece.length && Bytes.intAt(piece, at) != 0) {
            int header = Bytes.intAt(piece, at);
            int length = header & ~REMOVED;
            byte[] bytes = Arrays.copyOfRange(piece, at + HEADER, at + HEADER + length);
            if (header < 0) {
                remove(bytes, length);
            } else {
                put(bytes, length, keyLength(bytes, 0));
            }
            at += HEADER + length;
        }
        savedPage = pages.size() - 1;
        savedPlace = used;
    }
}
