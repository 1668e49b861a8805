package dk.virkwiki.linkcheck;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the check of addresses on other sites.
 *
 * @param enabled whether other sites are asked at all
 * @param every how long an answer holds
 * @param pause the least time between two questions to one host
 */
@ConfigurationProperties("virkwiki.link-check")
public record LinkCheckProperties(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("14d") Duration every,
        @DefaultValue("5s") Duration pause) {}
