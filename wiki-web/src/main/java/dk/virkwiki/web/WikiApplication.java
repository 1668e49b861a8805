package dk.virkwiki.web;

import dk.virkwiki.CoreConfiguration;
import dk.virkwiki.search.site.SearchConfiguration;
import dk.virkwiki.web.command.WikiCommand;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The web site, and the door the program comes in by. */
@SpringBootApplication
@EnableScheduling
@Import({CoreConfiguration.class, SearchConfiguration.class})
public class WikiApplication {
    public static void main(String[] args) {
        int code = WikiCommand.run(args);
        if (code != 0 || !isServing(args)) {
            System.exit(code);
        }
    }

    private static boolean isServing(String[] args) {
        return args.length == 0 || args[0].equals("serve") || args[0].startsWith("--");
    }
}
