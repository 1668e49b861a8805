package dk.virkwiki.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import dk.virkwiki.store.StoreFailure.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
                        new Document("_id", i)
                                .append("n", i)
                                .append("mark", "mærke " + i + " i teksten")
                                .append("body", "tekst ".repeat(200)));
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

    /** One letter in each copy of one document's text, of which only the last is live. */
    @Test
    void changedLetterIsRefused() throws IOException {
        byte[] damaged = filledStore();
        byte[] text = "mærke 137 i teksten".getBytes(StandardCharsets.UTF_8);
        int copies = 0;
        for (int at = 0; at < damaged.length - text.length; at++) {
            if (Arrays.equals(damaged, at, at + text.length, text, 0, text.length)) {
                damaged[at] = 'M';
                copies++;
            }
        }
        assertThat(copies).isPositive();
        requireDamagedAndUntouched(damaged);
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
