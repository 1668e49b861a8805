package dk.virkwiki.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Byte arrays in unsigned order; each page of them carries a checksum that is proven on reading.
 */
final class CheckedType extends BasicDataType<byte[]> {
    static final CheckedType INSTANCE = new CheckedType();

    private CheckedType() {}

    @Override
    public int compare(byte[] a, byte[] b) {
        return Arrays.compareUnsigned(a, b);
    }

    @Override
    public int getMemory(byte[] bytes) {
        return 24 + bytes.length;
    }

    @Override
    public byte[][] createStorage(int size) {
        return new byte[size][];
    }

    @Override
    public void write(WriteBuffer buffer, byte[] bytes) {
        buffer.putVarInt(bytes.length).put(bytes);
    }

    @Override
    public byte[] read(ByteBuffer buffer) {
        int length = DataUtils.readVarInt(buffer);
        if (length < 0 || length > buffer.remaining()) {
            throw damaged();
        }
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return bytes;
    }

    @Override
    public void write(WriteBuffer buffer, Object storage, int length) {
        super.write(buffer, storage, length);
        buffer.putInt(checksum(storage, length));
    }

    @Override
    public void read(ByteBuffer buffer, Object storage, int length) {
        super.read(buffer, storage, length);
        if (buffer.remaining() < Integer.BYTES || buffer.getInt() != checksum(storage, length)) {
            throw damaged();
        }
    }

    private int checksum(Object storage, int length) {
        var crc = new CRC32C();
        for (int i = 0; i < length; i++) {
            crc.update(cast(storage)[i]);
        }
        return (int) crc.getValue();
    }

    private static RuntimeException damaged() {
        return DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "Checksum of a page");
    }
}
