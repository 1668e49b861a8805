package dk.virkwiki.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import dk.virkwiki.CoreFixture;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What accounts promise, whichever store they are kept in. */
abstract class AccountsContract {
    static final NewAccount ADMIN = new NewAccount("Anne", "Anne Hansen", Role.ADMIN, null, null);
    static final NewAccount ADVISOR =
            new NewAccount("mette", "Mette Holm", Role.ADVISOR, "SKTST", "Aalborg");
    static final String PASSWORD = "en god lang kode";

    CoreFixture core;
    Accounts accounts;

    abstract MongoClient client();

    @BeforeEach
    void open() {
        core = CoreFixture.on(client(), "virkwiki");
        accounts = core.get(Accounts.class);
    }

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void invitedPersonChoosesAPasswordOnce() {
        var token = accounts.invite(ADMIN);
        assertThat(accounts.hasAdmin()).isFalse();
        assertThat(accounts.findInvited(token)).map(Account::name).contains("Anne Hansen");

        accounts.accept(token, PASSWORD);

        assertThat(accounts.hasAdmin()).isTrue();
        assertThat(accounts.find(" ANNE ").orElseThrow().passwordHash())
                .startsWith("{bcrypt}")
                .doesNotContain(PASSWORD);
        assertThatThrownBy(() -> accounts.accept(token, "en anden lang kode"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void secretOfTheLinkIsNotKept() {
        var token = accounts.invite(ADMIN);

        var stored = core.get(MongoTemplate.class).findAll(Invitation.class);

        assertThat(stored).hasSize(1);
        assertThat(stored.getFirst().toString()).doesNotContain(token);
    }

    @Test
    void lostInvitationIsMadeAgainButAChosenPasswordIsNeverTaken() {
        accounts.invite(ADMIN);
        var second = accounts.invite(ADMIN);
        accounts.accept(second, PASSWORD);

        assertThatThrownBy(() -> accounts.invite(ADMIN)).isInstanceOf(Conflict.class);
    }

    @Test
    void shortAndOverlongPasswordsAreRefusedAndTheLinkStillWorks() {
        var token = accounts.invite(ADMIN);

        assertThatThrownBy(() -> accounts.accept(token, "kort")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> accounts.accept(token, "å".repeat(37)))
                .isInstanceOf(Invalid.class);
        accounts.accept(token, PASSWORD);
    }

    /** Permission P18. */
    @Test
    void onlyAdminsInviteAndSeeAccounts() {
        var admin = new Actor("anne", "Anne", Role.ADMIN, null, null);
        assertThat(accounts.invite(admin, ADVISOR)).isNotBlank();
        assertThat(accounts.page(admin, 0, 10)).extracting(Account::authority).containsOnlyNulls();

        for (var role : Role.values()) {
            if (role != Role.ADMIN) {
                var other = new Actor("x", "X", role, "SKTST", "Y");
                assertThatThrownBy(() -> accounts.invite(other, ADVISOR))
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> accounts.page(other, 0, 10))
                        .isInstanceOf(NotAllowed.class);
            }
        }
    }

    @Test
    void accountWithoutItsPlaceOrWithAnOddNameIsRefused() {
        assertThatThrownBy(() -> new NewAccount("a b", "A", Role.ADMIN, null, null))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new NewAccount("ab", " ", Role.ADMIN, null, null))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new NewAccount("ab", "A", Role.EDITOR, null, null))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new NewAccount("ab", "A", Role.ADVISOR, null, " "))
                .isInstanceOf(Invalid.class);
    }
}
