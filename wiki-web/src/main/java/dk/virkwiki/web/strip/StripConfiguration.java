package dk.virkwiki.web.strip;

import dk.virkwiki.web.security.CurrentActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the strip on every page. */
@Configuration(proxyBeanMethods = false)
class StripConfiguration {
    @Bean
    WebMvcConfigurer stripOnPages(StripPages pages, CurrentActor currentActor) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new StripOnPages(pages, currentActor));
            }
        };
    }
}
