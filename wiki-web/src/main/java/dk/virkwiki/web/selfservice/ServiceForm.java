package dk.virkwiki.web.selfservice;

import dk.virkwiki.selfservice.SelfService;
import dk.virkwiki.selfservice.ServiceStatus;
import org.jspecify.annotations.Nullable;

/**
 * The form of a self-service, as the browser sends it.
 *
 * @param kode its code; only read when it is new
 * @param navn its name
 * @param adresse web address
 * @param login how one logs in
 * @param status code of its status
 * @param note something to know
 * @param nummer of the register the editor began from
 */
record ServiceForm(
        @Nullable String kode,
        @Nullable String navn,
        @Nullable String adresse,
        @Nullable String login,
        @Nullable String status,
        @Nullable String note,
        @Nullable Integer nummer) {

    static ServiceForm of(SelfService service, int number) {
        return new ServiceForm(
                service.code(),
                service.name(),
                service.url(),
                service.login(),
                service.status().code(),
                service.note(),
                number);
    }

    static ServiceForm empty(int number) {
        return new ServiceForm("", "", "", "", ServiceStatus.OPEN.code(), "", number);
    }

    int number() {
        return nummer == null ? 0 : nummer;
    }

    SelfService toService(String code, String authority) {
        return new SelfService(
                code,
                text(navn),
                authority,
                text(adresse),
                text(login),
                ServiceStatus.of(text(status)),
                text(note));
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
