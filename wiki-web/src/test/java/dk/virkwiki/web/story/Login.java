package dk.virkwiki.web.story;

/** The way in for people with an account. */
final class Login {
    static final String PASSWORD = "proev-virk-wiki";

    private Login() {}

    static void as(Visitor visitor, String username, String site) {
        visitor.open(site + "/log-ind");
        here(visitor, username);
    }

    /** On the login page that something led to. */
    static void here(Visitor visitor, String username) {
        visitor.page().locator("[name=brugernavn]").fill(username);
        visitor.page().locator("[name=adgangskode]").fill(PASSWORD);
        visitor.press(visitor.page().locator("[name=adgangskode]"));
        visitor.page().waitForURL(url -> !url.contains("/log-ind"));
    }
}
