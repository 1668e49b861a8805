package dk.virkwiki.store;

import com.mongodb.ConnectionString;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the embedded store, or points at a MongoDB elsewhere, as {@link StoreProperties} say. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
public class StoreConfiguration {
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(
            name = "virkwiki.store.mode",
            havingValue = "embedded",
            matchIfMissing = true)
    static class Embedded {
        @Bean
        EmbeddedStore embeddedStore(StoreProperties properties) {
            return EmbeddedStore.open(properties.path());
        }

        /** Takes the place of {@code spring.mongodb.uri}. */
        @Bean
        MongoConnectionDetails mongoConnectionDetails(EmbeddedStore store) {
            var address = new ConnectionString(store.connectionString() + "/virkwiki");
            return () -> address;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "virkwiki.store.mode", havingValue = "external")
    static class External {
        private static final int SECONDS_TO_FIND_SERVER = 5;

        /** A wrong address is told in seconds, not after the driver's half a minute. */
        @Bean
        MongoClientSettingsBuilderCustomizer shortServerSelection() {
            return settings ->
                    settings.applyToClusterSettings(
                            cluster ->
                                    cluster.serverSelectionTimeout(
                                            SECONDS_TO_FIND_SERVER, TimeUnit.SECONDS));
        }
    }
}
