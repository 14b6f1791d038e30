package org.spasmdiary.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * CRC-32C of stored values, each with its type and length in front, so that no two different rows read alike.
 * SQLite's own check does not see a changed letter inside a text; this does (reliability, section 0).
 */
final class RowCrc {
    private final CRC32C crc = new CRC32C();
    private byte[] buffer = new byte[1 << 10];
    private int used;

    static long of(String table, List<? extends @Nullable Object> values) {
        var crc = new RowCrc().add(table);
        values.forEach(crc::add);
        return crc.value();
    }

    /** @param value text, a whole number or null; anything else is never written, so it fits no stored checksum */
    RowCrc add(@Nullable Object value) {
        switch (value) {
            case null -> put((byte) 0, 0, 0);
            case String text -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                put((byte) 1, bytes.length, 4);
                room(bytes.length);
                System.arraycopy(bytes, 0, buffer, used, bytes.length);
                used += bytes.length;
            }
            case Number number -> put((byte) 2, number.longValue(), 8);
            default -> put((byte) 3, 0, 0);
        }
        return this;
    }

    private void put(byte type, long number, int bytes) {
        room(1 + bytes);
        buffer[used++] = type;
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) buffer[used++] = (byte) (number >>> shift);
    }

    private void room(int bytes) {
        if (used + bytes > buffer.length) buffer = java.util.Arrays.copyOf(buffer, 2 * (used + bytes));
    }

    /** The checksum of what was added; the next row starts afresh. */
    long value() {
        crc.reset();
        crc.update(buffer, 0, used);
        used = 0;
        return crc.getValue();
    }
}
