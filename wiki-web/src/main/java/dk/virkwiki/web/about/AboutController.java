package dk.virkwiki.web.about;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that are text alone. */
@Controller
@EnableConfigurationProperties(PrivacyProperties.class)
class AboutController {
    private final PrivacyProperties privacy;

    AboutController(PrivacyProperties privacy) {
        this.privacy = privacy;
    }

    @GetMapping("/om")
    String about() {
        return "about/om";
    }

    @GetMapping("/tilgaengelighed")
    String accessibility(Model model) {
        model.addAttribute("contact", privacy.contact());
        return "about/tilgaengelighed";
    }

    @GetMapping("/privatliv")
    String privacy(Model model) {
        model.addAttribute("privacy", privacy);
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
