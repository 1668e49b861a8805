package dk.virkwiki.journey;

import dk.virkwiki.link.ServiceLinks;
import dk.virkwiki.markdown.TaskText.Item;

/** Where a task leads. */
public sealed interface Target {
    /** An article or wizard of the wiki; the address is empty for whom it does not exist. */
    record ToArticle(String slug, String href) implements Target {}

    /** A self-service of the register; the address is empty when it has none of that code. */
    record ToService(String code, String href) implements Target {}

    /** Some other address. */
    record ToAddress(String href) implements Target {}

    /** Nowhere: the task is its words, and perhaps a deadline. */
    record Nowhere() implements Target {}

    /** Its path or address; empty for nowhere. */
    default String href() {
        return "";
    }

    static Target of(Item item) {
        if (ServiceLinks.isService(item.target())) {
            return new ToService(ServiceLinks.code(item.target()), item.href());
        }
        if (!item.target().isEmpty()) {
            return new ToArticle(item.target(), item.href());
        }
        return item.href().isEmpty() ? new Nowhere() : new ToAddress(item.href());
    }
}
