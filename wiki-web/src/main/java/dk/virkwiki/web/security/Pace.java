package dk.virkwiki.web.security;

import dk.virkwiki.shared.Invalid;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Slows down who sends very much. Addresses are never kept: for ten minutes a number is counted
 * under a mixture of the address and a secret made for those minutes; then both are thrown away, so
 * that nobody can tell afterwards who sent anything. So generous that a library behind one address
 * does not meet it.
 */
@Component
public class Pace {
    /** What is counted by itself. */
    public enum Act {
        /** A yes or no. */
        ANSWER(60, "svar-for-hurtigt"),
        /** Something written. */
        TEXT(15, "svar-for-hurtigt"),
        /** A file. */
        FILE(120, "filer-for-hurtigt");

        private final int most;
        private final String refusal;

        Act(int most, String refusal) {
            this.most = most;
            this.refusal = refusal;
        }
    }

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_SENDERS = 10_000;
    private static final String MIXER = "HmacSHA256";
    private static final int NETWORK_BYTES = 8;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Integer> counts = new HashMap<>();
    private byte[] secret = new byte[0];
    private Instant until = Instant.MIN;

    Pace(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts an act.
     *
     * @throws Invalid when it comes faster than people send
     */
    public void require(Act act, HttpServletRequest request) {
        if (!allows(act, request.getRemoteAddr())) {
            throw new Invalid(act.refusal);
        }
    }

    /** Counts an act from this address, and says whether it is still at a pace of people. */
    synchronized boolean allows(Act act, String address) {
        var now = clock.instant();
        if (!now.isBefore(until)) {
            counts.clear();
            secret = new byte[32];
            random.nextBytes(secret);
            until = now.plus(WINDOW);
        }
        var sender = act + mixed(address);
        if (counts.size() >= MOST_SENDERS && !counts.containsKey(sender)) {
            return false;
        }
        return counts.merge(sender, 1, Integer::sum) <= act.most;
    }

    private String mixed(String address) {
        try {
            var mixer = Mac.getInstance(MIXER);
            mixer.init(new SecretKeySpec(secret, MIXER));
            return Base64.getEncoder().encodeToString(mixer.doFinal(network(address)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** One household has many addresses of the new kind, and one network. */
    private static byte[] network(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length > NETWORK_BYTES ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes;
        } catch (IllegalArgumentException notAnAddress) {
            return new byte[0];
        }
    }
}
