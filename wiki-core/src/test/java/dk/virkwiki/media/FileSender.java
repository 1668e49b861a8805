package dk.virkwiki.media;

import com.mongodb.client.MongoClients;
import dk.virkwiki.CoreFixture;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.intake.SampleFiles;
import dk.virkwiki.store.EmbeddedStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;

/**
 * A process that keeps files and prints each one it was told is kept, as {@code name sha256;},
 * until it is killed; or one file of so many megabytes, written and read again.
 */
final class FileSender {
    private static final Actor METTE = new Actor("mette", "Mette", Role.ADVISOR, null, "Aalborg");

    private FileSender() {}

    public static void main(String[] arguments) throws Exception {
        var store = EmbeddedStore.open(Path.of(arguments[0]));
        var client = MongoClients.create(store.connectionString());
        var files = CoreFixture.on(client, "virkwiki").get(Files.class);
        var folder = java.nio.file.Files.createTempDirectory("sent");
        if (arguments.length > 2) {
            long start = System.nanoTime();
            var file = send(files, film(folder, Integer.parseInt(arguments[2]) << 20), "stor.mp4");
            long sent = System.nanoTime();
            sha256(files.open(file, 0));
            long read = System.nanoTime();
            System.out.printf(
                    "%d bytes: kept in %d ms, read in %d ms;%n",
                    file.length(), (sent - start) / 1_000_000, (read - sent) / 1_000_000);
            System.exit(0);
        }
        var random = new Random();
        for (int n = 0; ; n++) {
            var film = film(folder, 200_000 + random.nextInt(3_000_000));
            var file = send(files, film, arguments[1] + "-" + n + ".mp4");
            System.out.println(file.name() + " " + file.content().sha256() + ";");
            System.out.flush();
        }
    }

    private static StoredFile send(Files files, Path film, String name) {
        return files.add(METTE, new NewFile(name, "", film));
    }

    private static Path film(Path folder, int length) throws IOException {
        var file = folder.resolve("film");
        var piece = SampleFiles.mp4(1 << 20);
        new Random().nextBytes(piece);
        System.arraycopy(SampleFiles.mp4(40), 0, piece, 0, 40);
        try (var out = java.nio.file.Files.newOutputStream(file)) {
            for (int left = length; left > 0; left -= piece.length) {
                out.write(piece, 0, Math.min(left, piece.length));
            }
        }
        return file;
    }

    static String sha256(InputStream bytes) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var in = new DigestInputStream(bytes, digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
