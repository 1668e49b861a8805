package dk.virkwiki.search.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A disk that takes nothing more while it is full. */
final class FailingDisk implements Generations.Disk {
    volatile boolean full;

    @Override
    public Directory open(Path folder) throws IOException {
        requireRoom();
        return new FilterDirectory(FSDirectory.open(folder)) {
            @Override
            public IndexOutput createOutput(String name, IOContext context) throws IOException {
                requireRoom();
                return new Filling(super.createOutput(name, context));
            }
        };
    }

    private void requireRoom() throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
    }

    private final class Filling extends FilterIndexOutput {
        Filling(IndexOutput out) {
            super("filling", out.getName(), out);
        }

        @Override
        public void writeByte(byte b) throws IOException {
            requireRoom();
            super.writeByte(b);
        }

        @Override
        public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
            requireRoom();
            super.writeBytes(bytes, offset, length);
        }
    }
}
