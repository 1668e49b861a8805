package dk.virkwiki.linkcheck;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A web address that articles name, and what came of asking for it.
 *
 * @param id the address
 * @param host its host
 * @param state what came of it last
 * @param detail status code or a few words; where it moved; may be empty
 * @param asked when it was last asked, or null
 * @param since when it got this state
 * @param due when it is to be asked next
 */
@Document("address_checks")
public record AddressCheck(
        @Id String id,
        String host,
        AddressState state,
        String detail,
        @Nullable Instant asked,
        Instant since,
        Instant due) {

    static AddressCheck fresh(String address, String host, Instant now) {
        return new AddressCheck(address, host, AddressState.WAITING, "", null, now, now);
    }

    AddressCheck answered(Answer answer, Instant now, Instant next) {
        var from = answer.state() == state ? since : now;
        return new AddressCheck(id, host, answer.state(), answer.detail(), now, from, next);
    }
}
