package dk.virkwiki.link;

import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.markdown.WikiLinks;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Links to self-services by code: {@code [[selvbetjening:mitid-erhverv]]}. Name and address come
 * from the register, so that one change there changes every article.
 */
@Component
public class ServiceLinks {
    private static final String PREFIX = WikiLinks.SERVICE_PREFIX;
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S{1,1000}");

    private final CodeLists codes;

    ServiceLinks(CodeLists codes) {
        this.codes = codes;
    }

    /** Whether a link's target is a self-service. */
    public static boolean isService(String target) {
        return target.startsWith(PREFIX);
    }

    /** The code of a target that is a self-service. */
    public static String code(String target) {
        return target.substring(PREFIX.length());
    }

    /** The target of a link to the self-service with this code. */
    public static String target(String code) {
        return PREFIX + code;
    }

    /** Where the link leads: to the service, or to its place in the register without an address. */
    public Optional<WikiLinks.Target> find(String target) {
        return codes.find(CodeList.SELF_SERVICES, code(target)).map(ServiceLinks::target);
    }

    private static WikiLinks.Target target(Code service) {
        var url = service.field("url");
        var href = WEB_ADDRESS.matcher(url).matches() ? url : "/selvbetjening#" + service.code();
        return new WikiLinks.Target(href, service.name());
    }
}
