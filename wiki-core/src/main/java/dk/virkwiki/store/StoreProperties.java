package dk.virkwiki.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is.
 *
 * @param mode in this process, or a MongoDB elsewhere
 * @param path the directory of the embedded store; not used otherwise
 */
@ConfigurationProperties("virkwiki.store")
public record StoreProperties(
        @DefaultValue("embedded") Mode mode, @DefaultValue("./data") Path path) {

    /** The two kinds of database. */
    public enum Mode {
        /** In this process, in a directory. */
        EMBEDDED,
        /** A MongoDB that {@code spring.mongodb.uri} names. */
        EXTERNAL
    }
}
