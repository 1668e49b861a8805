package dk.virkwiki.search.document;

/** Index fields that hold what a hit shows and is filtered by, the same for every audience. */
public final class CardFields {
    static final String CARD = "card";
    static final String DAYS = "days";
    public static final String ID = "id";
    static final String TYPE = "type";
    static final String TOPIC = "topic";
    static final String OWNER = "owner";
    static final String READERS = "readers";
    static final String CODES = "codes";
    static final String AUDIENCE = "audience";
    public static final String NUMBER = "number";

    private CardFields() {}
}
