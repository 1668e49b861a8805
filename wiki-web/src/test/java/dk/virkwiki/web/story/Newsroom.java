package dk.virkwiki.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import dk.virkwiki.account.Accounts;
import dk.virkwiki.account.NewAccount;
import dk.virkwiki.account.Role;
import dk.virkwiki.folder.ArticleImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The people who write and decide, and what they do again and again. Mette and Ali advise at
 * different libraries, Sara and Nanna edit for Skattestyrelsen, Peter for another authority.
 */
abstract class Newsroom extends WholeSite {
    @RegisterExtension static final Chromium CHROMIUM = new Chromium();

    @Autowired private ArticleImport articleImport;
    @Autowired private Accounts accounts;
    @TempDir private Path folder;

    @BeforeEach
    void secondEditorOfTheAuthority() {
        account("nanna", "Nanna Riis", "SKTST");
    }

    final void account(String id, String name, String authority) {
        var wanted = new NewAccount(id, name, Role.EDITOR, authority, null);
        accounts.ensure(wanted, Login.PASSWORD);
    }

    final Visitor person(String name) {
        return person(name, true);
    }

    final Visitor withoutScripts(String name) {
        return person(name, false);
    }

    private Visitor person(String name, boolean javaScript) {
        var visitor = CHROMIUM.visitor(address(""), 1280, javaScript);
        Login.as(visitor, name, address(""));
        return visitor;
    }

    final Visitor reader() {
        return CHROMIUM.visitor(address(""), 1280, true);
    }

    /** A published article of Skattestyrelsen that no other test knows. */
    final void article(String slug, String title) throws IOException {
        article(slug, title, "SKTST", false);
    }

    final void article(String slug, String title, String owner, boolean fourEyes)
            throws IOException {
        var file =
                """
                ---
                title: "%s"
                slug: %s
                summary: "%s kort fortalt."
                type: guide
                owner: %s
                visibility: public
                status: published
                topics: [moms]
                reviewBy: %s
                fourEyes: %s
                ---
                Det korte svar.

                ## Når den er ny

                Den skal registreres inden otte dage.

                ## Når den er solgt

                Giv besked inden tre uger.

                :::sig
                »Har I papirerne med?«
                :::
                """
                        .formatted(
                                title, slug, title, owner, LocalDate.now().plusMonths(6), fourEyes);
        Files.writeString(folder.resolve(slug + ".md"), file);
        assertThat(articleImport.run(folder, _ -> {}).isComplete()).isTrue();
    }

    final Response openArticle(Visitor visitor, String slug) {
        return visitor.open(address("/artikler/" + slug));
    }

    /** Writes in the full editor without sending. */
    final void write(Visitor visitor, String slug, String before, String after) {
        visitor.open(address("/artikler/" + slug + "/foreslaa"));
        replace(visitor.page().locator("#kilde"), before, after);
    }

    static void replace(Locator field, String before, String after) {
        var text = field.inputValue();
        assertThat(text).contains(before);
        field.fill(text.replace(before, after));
    }

    /** Sends a full edit; the address of the proposal. */
    final String propose(Visitor visitor, String slug, String before, String after, String reason) {
        write(visitor, slug, before, after);
        visitor.page().locator("#hvorfor").fill(reason);
        return send(visitor);
    }

    static String send(Visitor visitor) {
        visitor.press(visitor.button("Send forslag"));
        assertThat(visitor.text()).contains("Forslaget er sendt");
        return visitor.page().url().replaceFirst("\\?.*", "");
    }

    static void approve(Visitor editor, String proposal) {
        editor.open(proposal);
        editor.press(editor.page().locator(".decide button[type=submit]"));
        assertThat(editor.page().url()).contains("?besvaret");
    }

    /** How the server answers a form this person was not shown, sent with their own login. */
    final APIResponse sendAnyway(Visitor visitor, String address, FormData form) {
        var token = visitor.page().locator("[name=_csrf]").first().inputValue();
        var options = RequestOptions.create().setForm(form.set("_csrf", token)).setMaxRedirects(0);
        return visitor.page().request().post(address, options);
    }

    static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
