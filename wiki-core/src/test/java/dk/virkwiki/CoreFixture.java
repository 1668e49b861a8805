package dk.virkwiki;

import dk.virkwiki.article.ArticleChanged;
import dk.virkwiki.intake.IntakeProperties;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.config.BeanDefinitionCustomizer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** The whole of core on a given store, wired as in the product, for tests that save and read. */
public final class CoreFixture implements AutoCloseable {
    /** The time of every test. */
    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private static final BeanDefinitionCustomizer PRIMARY = bean -> bean.setPrimary(true);

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();
    private final Told told = new Told();

    private CoreFixture(
            MongoTemplate template, Clock clock, UnaryOperator<MongoOperations> between) {
        context.registerBean(
                "store", MongoOperations.class, () -> between.apply(template), PRIMARY);
        context.registerBean(MongoTemplate.class, () -> template);
        context.registerBean(Told.class, () -> told);
        context.registerBean("clock", Clock.class, () -> clock);
        context.registerBean(CoreParts.class);
        context.refresh();
    }

    /** Core on this store. */
    public static CoreFixture on(com.mongodb.client.MongoClient client, String database) {
        return on(client, database, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** Core on this store, at the time of this clock. */
    public static CoreFixture on(
            com.mongodb.client.MongoClient client, String database, Clock clock) {
        return on(client, database, clock, store -> store);
    }

    /** Core with something between it and its store. */
    public static CoreFixture on(
            com.mongodb.client.MongoClient client,
            String database,
            Clock clock,
            UnaryOperator<MongoOperations> between) {
        return new CoreFixture(template(client, database), clock, between);
    }

    /** One of core's parts. */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** Ids of the articles that were told changed, in order. */
    public List<String> told() {
        return told.ids;
    }

    @Override
    public void close() {
        context.close();
    }

    /** A template that stores days as the product does. */
    public static MongoTemplate template(com.mongodb.client.MongoClient client, String database) {
        MongoDatabaseFactory factory = new SimpleMongoClientDatabaseFactory(client, database);
        MongoCustomConversions conversions = new CoreConfiguration().mongoCustomConversions();
        var mapping = new MongoMappingContext();
        mapping.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        mapping.afterPropertiesSet();
        var converter = new MappingMongoConverter(new DefaultDbRefResolver(factory), mapping);
        converter.setCustomConversions(conversions);
        converter.afterPropertiesSet();
        return new MongoTemplate(factory, converter);
    }

    /** Puts the checks before publishing, and all that they ask, into a context of few parts. */
    public static void addChecks(AnnotationConfigApplicationContext context) {
        context.registerBean(IntakeProperties.class, IntakeProperties::defaults);
        context.scan(
                "dk.virkwiki.article",
                "dk.virkwiki.audit",
                "dk.virkwiki.check",
                "dk.virkwiki.code",
                "dk.virkwiki.folder",
                "dk.virkwiki.intake",
                "dk.virkwiki.journey",
                "dk.virkwiki.link",
                "dk.virkwiki.material",
                "dk.virkwiki.media",
                "dk.virkwiki.oldword",
                "dk.virkwiki.persona",
                "dk.virkwiki.selfservice",
                "dk.virkwiki.template",
                "dk.virkwiki.term");
    }

    @org.springframework.context.annotation.Configuration
    @org.springframework.context.annotation.ComponentScan(
            basePackages = {
                "dk.virkwiki.account",
                "dk.virkwiki.article",
                "dk.virkwiki.audit",
                "dk.virkwiki.check",
                "dk.virkwiki.code",
                "dk.virkwiki.competence",
                "dk.virkwiki.consultation",
                "dk.virkwiki.course",
                "dk.virkwiki.effect",
                "dk.virkwiki.erasure",
                "dk.virkwiki.feedback",
                "dk.virkwiki.folder",
                "dk.virkwiki.freshness",
                "dk.virkwiki.gap",
                "dk.virkwiki.intake",
                "dk.virkwiki.link",
                "dk.virkwiki.media",
                "dk.virkwiki.oldword",
                "dk.virkwiki.persona",
                "dk.virkwiki.proposal",
                "dk.virkwiki.review",
                "dk.virkwiki.searchlog",
                "dk.virkwiki.selfservice",
                "dk.virkwiki.stats",
                "dk.virkwiki.synonym",
                "dk.virkwiki.template",
                "dk.virkwiki.term",
                "dk.virkwiki.journey",
                "dk.virkwiki.material",
                "dk.virkwiki.wizard",
                "dk.virkwiki.wizarduse"
            })
    static class CoreParts {
        @org.springframework.context.annotation.Bean
        org.springframework.security.crypto.password.PasswordEncoder passwordEncoder() {
            return new CoreConfiguration().passwordEncoder();
        }

        @org.springframework.context.annotation.Bean
        IntakeProperties intakeProperties() {
            return IntakeProperties.defaults();
        }

        /** The words themselves, in the order of the alphabet; search knows more of Danish. */
        @org.springframework.context.annotation.Bean
        dk.virkwiki.gap.NeedReader needs() {
            return new dk.virkwiki.gap.PlainNeeds();
        }
    }

    static final class Told {
        private final List<String> ids = new ArrayList<>();

        @EventListener
        synchronized void changed(ArticleChanged change) {
            ids.addAll(change.articleIds());
        }
    }
}
