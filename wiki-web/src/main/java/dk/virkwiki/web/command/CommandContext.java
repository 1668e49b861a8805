package dk.virkwiki.web.command;

import dk.virkwiki.CoreConfiguration;
import dk.virkwiki.search.site.SearchConfiguration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The wiki without its web site, for commands that work on the store. */
@Configuration
@EnableAutoConfiguration
@Import({CoreConfiguration.class, SearchConfiguration.class})
class CommandContext {

    /** Opens store and index with the same settings as the server; close it when done. */
    static ConfigurableApplicationContext open(List<String> settings) {
        var args = new ArrayList<>(settings);
        args.add("--logging.level.root=error");
        args.add("--virkwiki.search.follow=false");
        args.add("--management.endpoint.health.validate-group-membership=false");
        return new SpringApplicationBuilder(CommandContext.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(args.toArray(String[]::new));
    }
}
