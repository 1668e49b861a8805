package dk.virkwiki.web.command;

import dk.virkwiki.web.WikiApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Runs the web site until the process is stopped. */
@Command(name = "serve", description = "Start hjemmesiden (det, der sker uden et ord).")
final class ServeCommand implements Callable<Integer> {
    @Unmatched private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        SpringApplication.run(WikiApplication.class, settings.toArray(String[]::new));
        return WikiCommand.OK;
    }
}
