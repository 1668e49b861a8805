package dk.virkwiki.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Gives the same words of the same person the same id, so that sending twice sends once. */
final class SameWords {
    private static final int ID_BYTES = 9;

    private SameWords() {}

    /**
     * The id of these words.
     *
     * @param again how many closed proposals had the same words before
     */
    static String id(String accountId, String articleId, ProposedText text, int again) {
        var all =
                String.join(
                        "\n",
                        accountId,
                        articleId,
                        String.valueOf(text.baseNumber()),
                        String.valueOf(again),
                        text.reason(),
                        text.source());
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(digest, ID_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
