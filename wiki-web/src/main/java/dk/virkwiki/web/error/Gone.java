package dk.virkwiki.web.error;

/** An article stood at this address and was taken down. */
public final class Gone extends RuntimeException {
    private final String title;

    private Gone(String title) {
        super(title);
        this.title = title;
    }

    /** What ends the request with a page that says the article with this title was taken down. */
    public static Gone of(String title) {
        return new Gone(title);
    }

    String title() {
        return title;
    }
}
