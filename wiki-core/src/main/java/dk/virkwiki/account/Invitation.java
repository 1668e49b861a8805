package dk.virkwiki.account;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A link that lets one person choose a password, once.
 *
 * @param tokenHash SHA-256 of the secret in the link, in hexadecimal; the secret itself is not kept
 * @param accountId the account it is for
 * @param expires when it stops working
 */
@Document("invitations")
record Invitation(@Id String tokenHash, String accountId, Instant expires) {}
