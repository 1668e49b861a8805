package dk.virkwiki.web.about;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that are text alone. */
@Controller
class AboutController {
    @GetMapping("/om")
    String about() {
        return "about/om";
    }

    @GetMapping("/tilgaengelighed")
    String accessibility() {
        return "about/tilgaengelighed";
    }

    @GetMapping("/privatliv")
    String privacy() {
        return "about/privatliv";
    }

    @GetMapping("/hjaelp-til-soegning")
    String searchHelp() {
        return "about/soegehjaelp";
    }

    @GetMapping("/taster")
    String keys() {
        return "about/taster";
    }
}
