package dk.virkwiki.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import dk.virkwiki.store.StoreFailure.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFailureTest {
    @TempDir private Path directory;

    private Path file() {
        return directory.resolve("store.mv");
    }

    /** A store with something in it, closed. */
    private byte[] filledStore() throws IOException {
        fill(0, 300);
        return Files.readAllBytes(file());
    }

    private void fill(int from, int to) {
        try (var store = EmbeddedStore.open(directory);
                var client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> pages = client.getDatabase("wiki").getCollection("pages");
            pages.createIndex(new Document("n", 1));
            for (int i = from; i < to; i++) {
                pages.insertOne(
                        new Document("_id", i).append("n", i).append("body", "tekst ".repeat(200)));
            }
        }
    }

    private void requireRefused(Kind kind) {
        assertThatThrownBy(() -> EmbeddedStore.open(directory).close())
                .isInstanceOfSatisfying(
                        StoreFailure.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }

    /** Writes these bytes in place of the file; the store must refuse and leave them alone. */
    private void requireDamagedAndUntouched(byte[] bytes) throws IOException {
        Files.write(file(), bytes);
        requireRefused(Kind.DAMAGED);
        assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
    }

    @Test
    void secondStoreInOneProcessIsRefused() {
        try (EmbeddedStore first = EmbeddedStore.open(directory)) {
            requireRefused(Kind.IN_USE);
            assertThat(first.scans()).isEmpty();
        }
        EmbeddedStore.open(directory).close();
    }

    @Test
    void storeOfAnotherProcessIsRefused() throws Exception {
        Process other = KillNineTest.start(directory, "other");
        try (var output = KillNineTest.output(other)) {
            assertThat(output.readLine()).endsWith(";");
            requireRefused(Kind.IN_USE);
        } finally {
            other.destroyForcibly().waitFor();
        }
        EmbeddedStore.open(directory).close();
    }

    @Test
    void cutOffFileIsRefused() throws IOException {
        byte[] whole = filledStore();
        for (int percent : new int[] {0, 1, 10, 50, 90, 99}) {
            requireDamagedAndUntouched(
                    Arrays.copyOf(whole, (int) (whole.length * (long) percent / 100)));
        }
        requireDamagedAndUntouched(Arrays.copyOf(whole, whole.length - 4096));
        Files.write(file(), whole);
        EmbeddedStore.open(directory).close();
    }

    @Test
    void fileOfSomethingElseIsRefused() throws IOException {
        byte[] whole = filledStore();
        byte[] noise = new byte[whole.length];
        new Random(1).nextBytes(noise);
        requireDamagedAndUntouched(noise);
        requireDamagedAndUntouched("not a store".getBytes());
        byte[] headless = whole.clone();
        Arrays.fill(headless, 0, 8192, (byte) 0);
        requireDamagedAndUntouched(headless);
    }

    @Test
    void overwrittenTextIsRefused() throws IOException {
        byte[] whole = filledStore();
        var random = new Random(2);
        int refused = 0;
        for (int i = 0; i < 20; i++) {
            byte[] damaged = whole.clone();
            int at = indexOf(damaged, "tekst tekst", random.nextInt(whole.length / 2));
            damaged[at + 3] ^= 0x20;
            Files.write(file(), damaged);
            try {
                EmbeddedStore.open(directory).close();
            } catch (StoreFailure e) {
                assertThat(e.kind()).isEqualTo(Kind.DAMAGED);
                refused++;
            }
        }
        // what is overwritten may be space that was free
        assertThat(refused).isPositive();
    }

    private static int indexOf(byte[] bytes, String text, int from) {
        byte[] wanted = text.getBytes();
        for (int at = from; at < bytes.length - wanted.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new AssertionError("no text after " + from);
    }

    @Test
    void olderCopyIsRefused() throws IOException {
        byte[] old = filledStore();
        fill(300, 320);
        requireDamagedAndUntouched(old);
    }

    @Test
    void directoryThatCannotBeMadeIsRefused() throws IOException {
        Path plainFile = Files.writeString(directory.resolve("plain"), "x");
        assertThatThrownBy(() -> EmbeddedStore.open(plainFile.resolve("data")))
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        e -> {
                            assertThat(e.kind()).isEqualTo(Kind.NOT_WRITABLE);
                            assertThat(e).hasMessageContaining(plainFile.toString());
                        });
    }

    @Test
    void whatIsWrittenIsThereAfterClosing() {
        fill(0, 10);
        fill(10, 20);
        try (var store = EmbeddedStore.open(directory);
                var client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> pages = client.getDatabase("wiki").getCollection("pages");
            assertThat(pages.countDocuments()).isEqualTo(20);
            assertThat(pages.countDocuments(eq("n", 15))).isEqualTo(1);
            assertThat(store.scans()).isEmpty();
        }
    }
}
