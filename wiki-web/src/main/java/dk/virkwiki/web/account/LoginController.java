package dk.virkwiki.web.account;

import dk.virkwiki.account.Actor;
import dk.virkwiki.account.NewAccount;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.web.account.LoginPage.Demo;
import dk.virkwiki.web.account.LoginPage.DemoLogin;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.security.DemoLogins;
import dk.virkwiki.web.security.KeptPost;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Shows the login form. The login itself is Spring Security's, at the same address. */
@Controller
class LoginController {
    private final Words words;
    private final CodeLists codes;
    private final ObjectProvider<DemoLogins> demoLogins;

    LoginController(Words words, CodeLists codes, ObjectProvider<DemoLogins> demoLogins) {
        this.words = words;
        this.codes = codes;
        this.demoLogins = demoLogins;
    }

    @GetMapping("/log-ind")
    String show(
            Actor actor,
            @RequestParam(name = "fejl", required = false) @Nullable String error,
            @RequestParam(name = "klar", required = false) @Nullable String done,
            @RequestParam(name = "videre", defaultValue = "/") String onwards,
            Model model) {
        if (!actor.isAnonymous()) {
            return "redirect:/";
        }
        return page(onwards, error, done, null, model);
    }

    /** The same form with what somebody sent after their login had run out. */
    @PostMapping("/log-ind/igen")
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    String again(
            @RequestParam(name = "fejl", required = false) @Nullable String error,
            HttpServletRequest request,
            Model model) {
        return page("/mit-arbejde", error, null, KeptPost.handedTo(request), model);
    }

    /** Offers it once more, now that somebody is logged in. */
    @PostMapping("/log-ind/fortsaet")
    String goOn(HttpServletRequest request, Model model) {
        var kept = KeptPost.handedTo(request);
        if (kept == null) {
            return "redirect:/mit-arbejde";
        }
        model.addAttribute("kept", kept);
        return "account/fortsaet";
    }

    private String page(
            String onwards,
            @Nullable String error,
            @Nullable String done,
            @Nullable KeptPost kept,
            Model model) {
        model.addAttribute(
                "page",
                new LoginPage(
                        onwards,
                        error == null ? null : words.of("konto.fejl." + known(error)),
                        done == null ? null : words.of("konto.klar"),
                        kept,
                        demo()));
        return "account/log-ind";
    }

    /** The parameter can be anything; only words we have are shown. */
    private static String known(String error) {
        return error.equals("vent") ? error : "forkert";
    }

    private @Nullable Demo demo() {
        var logins = demoLogins.getIfAvailable();
        return logins == null
                ? null
                : new Demo(logins.password(), logins.people().stream().map(this::login).toList());
    }

    private DemoLogin login(NewAccount person) {
        var role = words.of("konto.rolle." + person.role().name().toLowerCase(Locale.ROOT));
        var place =
                person.authority() == null
                        ? person.library()
                        : codes.name(CodeList.AUTHORITIES, person.authority());
        return new DemoLogin(
                person.id(),
                place == null
                        ? words.of("konto.demo.person", person.name(), role)
                        : words.of("konto.demo.person.sted", person.name(), role, place));
    }
}
