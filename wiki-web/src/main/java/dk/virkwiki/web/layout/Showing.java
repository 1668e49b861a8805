package dk.virkwiki.web.layout;

import java.util.regex.Pattern;

/** Keeps a page that is shown to a business from leading back to what is for advisors. */
public final class Showing {
    private static final String MARK = Sites.VIEW + "=" + Sites.AS_BUSINESS;

    /** A link on this site that says nothing yet about how its page is shown. */
    private static final Pattern OWN_LINK = Pattern.compile("<a href=\"(/[^\"?#]*)(#[^\"]*)?\"");

    private Showing() {}

    /** Safe HTML with its links on this site leading to pages as businesses see them. */
    public static String html(String html) {
        return OWN_LINK.matcher(html).replaceAll("<a href=\"$1?" + MARK + "$2\"");
    }

    /** The same for the address of a page on this site, which has no anchor. */
    public static String address(String address) {
        return address.startsWith("/")
                ? new Address(address).with(Sites.VIEW, Sites.AS_BUSINESS).text()
                : address;
    }
}
