package dk.virkwiki.web.oldword;

import dk.virkwiki.oldword.OldWords;
import dk.virkwiki.web.layout.OldWordLines;
import dk.virkwiki.web.security.CurrentActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells of old words on every page that shows an article. */
@Configuration(proxyBeanMethods = false)
class OldWordConfiguration {
    @Bean
    WebMvcConfigurer oldWordsOnPages(
            OldWords oldWords, OldWordLines lines, CurrentActor currentActor) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new OldWordsOnPages(oldWords, lines, currentActor));
            }
        };
    }
}
