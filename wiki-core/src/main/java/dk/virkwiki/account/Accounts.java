package dk.virkwiki.account;

import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** The front door to accounts: making them, inviting people to choose a password, finding them. */
@Service
public class Accounts {
    /** How long an invitation works. */
    public static final Duration INVITATION_LASTS = Duration.ofHours(48);

    /** Fewest characters in a password. */
    public static final int MIN_PASSWORD = 12;

    /** Most characters in a password; bcrypt reads no more than 72 bytes. */
    public static final int MAX_PASSWORD_BYTES = 72;

    private static final int TOKEN_BYTES = 32;

    private final AccountRepository repository;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Accounts(AccountRepository repository, PasswordEncoder encoder, Clock clock) {
        this.repository = repository;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** The account with this user name, however it is capitalised. */
    public Optional<Account> find(String id) {
        return repository.find(id.strip().toLowerCase(Locale.ROOT));
    }

    /** The accounts with these user names; those that are gone are left out. */
    public List<Account> findAll(Collection<String> ids) {
        return repository.findAll(ids);
    }

    /** Whether somebody can log in and run the wiki. */
    public boolean hasAdmin() {
        return repository.findAll(Role.ADMIN).stream()
                .anyMatch(admin -> !admin.passwordHash().isEmpty() && !admin.disabled());
    }

    /** Accounts in the order of their user names. */
    public List<Account> page(Actor admin, int offset, int limit) {
        requireAdmin(admin);
        return repository.page(offset, limit);
    }

    /**
     * The account with this user name.
     *
     * @throws NotFound when there is none
     */
    public Account get(Actor admin, String id) {
        requireAdmin(admin);
        return find(id).orElseThrow(() -> new NotFound("konto-findes-ikke", id));
    }

    /**
     * Makes an account without a password and invites the person.
     *
     * @return the secret of the invitation's link
     * @throws Conflict when the user name is taken
     */
    public String invite(Actor admin, NewAccount account) {
        requireAdmin(admin);
        return invite(account);
    }

    /**
     * The same from the command line, where whoever can start the program runs the wiki. A person
     * who was invited before and has not chosen a password gets a new link.
     */
    public String invite(NewAccount wanted) {
        var account = waiting(wanted).orElseGet(() -> create(wanted, ""));
        var secret = new byte[TOKEN_BYTES];
        random.nextBytes(secret);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        var expires = clock.instant().plus(INVITATION_LASTS);
        repository.insert(new Invitation(hash(token), account.id(), expires));
        return token;
    }

    /** Makes an account with a password, unless it is there already; for demo accounts. */
    public void ensure(NewAccount wanted, String password) {
        if (repository.find(wanted.id()).isEmpty()) {
            create(wanted, encoder.encode(password));
        }
    }

    /** Whose invitation this is, while it works. */
    public Optional<Account> findInvited(String token) {
        return repository
                .findInvitation(hash(token))
                .filter(invitation -> clock.instant().isBefore(invitation.expires()))
                .flatMap(invitation -> repository.find(invitation.accountId()));
    }

    /**
     * Sets the password an invited person has chosen; the invitation works once.
     *
     * @throws NotFound when the invitation is used, too old or never was
     * @throws Invalid when the password is too short or too long
     */
    public Account accept(String token, String password) {
        requireGoodPassword(password);
        var account = findInvited(token).orElseThrow(() -> new NotFound("invitation-virker-ikke"));
        var invitation =
                repository
                        .findInvitation(hash(token))
                        .orElseThrow(() -> new NotFound("invitation-virker-ikke"));
        var saved = repository.save(account.withPassword(encoder.encode(password)));
        repository.remove(invitation);
        return saved;
    }

    /**
     * Takes an account and its invitations away; for erasing a person, which has its own front
     * door. Nothing happens when there is none.
     */
    public void remove(String id) {
        repository.remove(id);
    }

    private Optional<Account> waiting(NewAccount wanted) {
        return repository
                .find(wanted.id())
                .filter(known -> known.passwordHash().isEmpty() && known.role() == wanted.role());
    }

    private Account create(NewAccount wanted, String passwordHash) {
        try {
            return repository.insert(
                    new Account(
                            wanted.id(),
                            wanted.name(),
                            passwordHash,
                            wanted.role(),
                            wanted.authority(),
                            wanted.library(),
                            false,
                            null));
        } catch (DuplicateKeyException taken) {
            throw new Conflict("brugernavn-optaget", wanted.id());
        }
    }

    private static void requireGoodPassword(String password) {
        if (password.length() < MIN_PASSWORD) {
            throw new Invalid("adgangskode-for-kort", MIN_PASSWORD);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_PASSWORD_BYTES) {
            throw new Invalid("adgangskode-for-lang", MAX_PASSWORD_BYTES);
        }
    }

    private static void requireAdmin(Actor actor) {
        if (actor.role() != Role.ADMIN) {
            throw new NotAllowed("kun-administrator");
        }
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
