package dk.virkwiki.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The yardstick for saves: a file that texts are appended to, each forced to the disk. */
final class ForcedFile implements AutoCloseable {
    private final FileChannel channel;

    private ForcedFile(FileChannel channel) {
        this.channel = channel;
    }

    /** A new file in this folder. */
    static ForcedFile in(Path folder) throws IOException {
        var path = Files.createTempFile(folder, "forced", ".txt");
        return new ForcedFile(FileChannel.open(path, StandardOpenOption.APPEND));
    }

    void append(String text) throws IOException {
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
