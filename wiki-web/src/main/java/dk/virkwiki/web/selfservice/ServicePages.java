package dk.virkwiki.web.selfservice;

import dk.virkwiki.account.Actor;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.link.Links;
import dk.virkwiki.selfservice.SelfService;
import dk.virkwiki.selfservice.SelfServices;
import dk.virkwiki.selfservice.ServiceStatus;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.web.layout.Reasons;
import dk.virkwiki.web.layout.Step;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.selfservice.ServicePage.Choice;
import dk.virkwiki.web.selfservice.ServicesPage.Group;
import dk.virkwiki.web.selfservice.ServicesPage.Row;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of the register together. */
@Component
class ServicePages {
    private static final Map<String, String> FIELDS =
            Map.of(
                    "selvbetjening-kode", "kode",
                    "selvbetjening-optaget", "kode",
                    "selvbetjening-adresse", "adresse",
                    "selvbetjening-for-lang", "note",
                    "personnummer", "note");

    private final SelfServices services;
    private final Links links;
    private final CodeLists codes;
    private final Words words;
    private final Reasons reasons;

    ServicePages(
            SelfServices services, Links links, CodeLists codes, Words words, Reasons reasons) {
        this.services = services;
        this.links = links;
        this.codes = codes;
        this.words = words;
        this.reasons = reasons;
    }

    ServicesPage list(Actor reader) {
        var byAuthority =
                services.all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        SelfService::authority,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var groups =
                byAuthority.entrySet().stream()
                        .map(group -> group(reader, group.getKey(), group.getValue()))
                        .toList();
        var editor = reader.authority() != null && reader.editsFor(reader.authority());
        return new ServicesPage(groups, editor ? "/selvbetjening/ny" : null);
    }

    private Group group(Actor reader, String authority, List<SelfService> services) {
        return new Group(
                "m-" + authority.toLowerCase(Locale.ROOT),
                codes.name(CodeList.AUTHORITIES, authority),
                services.stream().map(service -> row(reader, service)).toList());
    }

    private Row row(Actor reader, SelfService service) {
        boolean usual = service.status() == ServiceStatus.OPEN;
        return new Row(
                service.code(),
                service.name(),
                service.url().startsWith("http") ? service.url() : null,
                service.login(),
                service.note(),
                usual ? null : status(service.status()),
                services.mayChange(reader, service)
                        ? "/selvbetjening/" + service.code() + "/ret"
                        : null);
    }

    ServicePage form(
            Actor editor, SelfService service, ServiceForm form, @Nullable WikiFailure refused) {
        var using =
                links.usingService(editor, service.code()).stream()
                        .map(article -> new Step(article.address(), article.title()))
                        .toList();
        return page(
                service.name(),
                "/selvbetjening/" + service.code() + "/ret",
                service.authority(),
                form,
                refused,
                using);
    }

    ServicePage newForm(String authority, ServiceForm form, @Nullable WikiFailure refused) {
        return page(
                words.of("selvbetjening.ny"),
                "/selvbetjening/ny",
                authority,
                form,
                refused,
                List.of());
    }

    private ServicePage page(
            String heading,
            String action,
            String authority,
            ServiceForm form,
            @Nullable WikiFailure refused,
            List<Step> articles) {
        return new ServicePage(
                heading,
                action,
                action.endsWith("/ny"),
                codes.name(CodeList.AUTHORITIES, authority),
                form,
                Arrays.stream(ServiceStatus.values())
                        .map(status -> new Choice(status.code(), status(status)))
                        .toList(),
                refused == null ? null : reasons.of(refused),
                refused == null ? "" : FIELDS.getOrDefault(refused.code(), "navn"),
                articles);
    }

    private String status(ServiceStatus status) {
        return words.of("selvbetjening.status." + status.code());
    }
}
