package dk.virkwiki.web.layout;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Files that browsers may keep. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteProperties.class)
class LayoutConfiguration implements WebMvcConfigurer {
    private static final CacheControl YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic();
    private static final CacheControl DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    /** Writes the versioned address of a file wherever a template says {@code @{/css/…}}. */
    @Bean
    ResourceUrlEncodingFilter resourceUrlEncodingFilter() {
        return new ResourceUrlEncodingFilter();
    }

    /**
     * Styles, modules and fonts carry a hash of their content in the address and are kept for a
     * year; the icons have one address for all times, as articles name it, and are asked for anew
     * each day.
     */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (var folder : new String[] {"css", "js", "vendor", "dkfds/css", "dkfds/fonts"}) {
            registry.addResourceHandler("/" + folder + "/**")
                    .addResourceLocations("classpath:/static/" + folder + "/")
                    .setCacheControl(YEAR)
                    .resourceChain(true)
                    .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        }
        registry.addResourceHandler("/dkfds/img/**")
                .addResourceLocations("classpath:/static/dkfds/img/")
                .setCacheControl(DAY);
    }
}
