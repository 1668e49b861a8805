package dk.virkwiki.web.story;

import com.microsoft.playwright.options.AriaRole;

/** The way in for people with an account. */
final class Login {
    static final String PASSWORD = "proev-virk-wiki";

    private Login() {}

    static void as(Visitor visitor, String username, String site) {
        visitor.open(site + "/log-ind");
        visitor.page().locator("[name=brugernavn]").fill(username);
        visitor.page().locator("[name=adgangskode]").fill(PASSWORD);
        visitor.page()
                .locator("main")
                .getByRole(AriaRole.BUTTON)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Log ind"))
                .click();
        visitor.page().waitForURL(url -> !url.contains("/log-ind"));
    }
}
