package dk.virkwiki;

import dk.virkwiki.intake.IntakeProperties;
import dk.virkwiki.linkcheck.LinkCheckProperties;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Everything the wiki is made of apart from web and search; what the command line starts too. */
@Configuration
@ComponentScan({
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
    "dk.virkwiki.figures",
    "dk.virkwiki.folder",
    "dk.virkwiki.freshness",
    "dk.virkwiki.gap",
    "dk.virkwiki.intake",
    "dk.virkwiki.link",
    "dk.virkwiki.linkcheck",
    "dk.virkwiki.media",
    "dk.virkwiki.practice",
    "dk.virkwiki.oldword",
    "dk.virkwiki.persona",
    "dk.virkwiki.proposal",
    "dk.virkwiki.review",
    "dk.virkwiki.searchlog",
    "dk.virkwiki.selfservice",
    "dk.virkwiki.stats",
    "dk.virkwiki.store",
    "dk.virkwiki.synonym",
    "dk.virkwiki.template",
    "dk.virkwiki.term",
    "dk.virkwiki.journey",
    "dk.virkwiki.material",
    "dk.virkwiki.wizard",
    "dk.virkwiki.wizarduse"
})
@EnableConfigurationProperties({LinkCheckProperties.class, IntakeProperties.class})
public class CoreConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Calendar days are stored as they are written, so that no time zone can move them. */
    @Bean
    MongoCustomConversions mongoCustomConversions() {
        return new MongoCustomConversions(List.of(new DayToText(), new TextToDay()));
    }

    @WritingConverter
    private static final class DayToText implements Converter<LocalDate, String> {
        @Override
        public String convert(LocalDate day) {
            return day.toString();
        }
    }

    @ReadingConverter
    private static final class TextToDay implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }
}
