package dk.virkwiki.web.layout;

import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the frame.
 *
 * @param language language of the interface, {@code da} or {@code en}. The articles stay in the
 *     language they are written in, and what the browser asks for is not followed: the site is one.
 */
@ConfigurationProperties("wiki")
record LayoutProperties(@DefaultValue("da") Locale language) {}
