package dk.virkwiki.web.wizard;

import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Sites;
import dk.virkwiki.web.security.Embedding;
import dk.virkwiki.web.text.PartsOfJourneys;
import dk.virkwiki.wizard.Edition;
import dk.virkwiki.wizard.Wizard;
import dk.virkwiki.wizarduse.WizardUse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What an address of a wizard says: everything a person has answered, and nothing about them.
 *
 * @param slug the wizard
 * @param embedded whether it is shown inside another site
 * @param version the revision they began with; 0 when it says none
 * @param marks how it is shown, and from where it is counted
 * @param answers names of answers by the ids of their questions
 */
record WizardAddress(
        String slug, boolean embedded, int version, Marks marks, Map<String, String> answers) {
    static final String VERSION = "version";
    static final String FROM = "fra";
    private static final int MOST_ANSWERS = 1_000;
    private static final int LONGEST = 80;

    /**
     * What is carried from page to page beside the answers.
     *
     * @param view {@code virksomhed} when an advisor looks at it as a business, else empty
     * @param from id of the self-service that shows it, else empty
     * @param journey address of the journey somebody comes from, else empty
     */
    record Marks(String view, String from, String journey) {
        static final Marks NONE = new Marks("", "", "");
    }

    /** A field that travels with a form unseen. */
    record Hidden(String name, String value) {}

    static WizardAddress of(
            String slug,
            MultiValueMap<String, String> query,
            HttpServletRequest request,
            Embedding embedding) {
        boolean embedded = request.getRequestURI().startsWith("/svarguider/" + slug + "/indlejret");
        var from = embedding.known(query.getFirst(FROM));
        var answers = new LinkedHashMap<String, String>();
        query.forEach(
                (name, values) -> {
                    if (!Wizard.RESERVED.contains(name) && answers.size() < MOST_ANSWERS) {
                        var first = values.isEmpty() ? null : values.getFirst();
                        answers.put(shortened(name), first == null ? "" : shortened(first));
                    }
                });
        var view = query.getFirst(Sites.VIEW);
        var journey = embedded ? "" : PartsOfJourneys.named(query.getFirst(PartsOfJourneys.FROM));
        var marks =
                new Marks(Sites.AS_BUSINESS.equals(view) ? Sites.AS_BUSINESS : "", from, journey);
        return new WizardAddress(slug, embedded, number(query.getFirst(VERSION)), marks, answers);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(text) : 0;
    }

    /** Whether an advisor shows it to a business. */
    boolean isShown() {
        return !marks.view().isEmpty();
    }

    /** Where it begins. */
    String start() {
        return marked(new Address(base())).text();
    }

    /** Where the first question is asked. */
    String begin() {
        return marked(new Address(base() + "/begynd")).text();
    }

    /** A station with these answers, on the revision with this number; 0 for the newest. */
    String to(String station, Map<String, String> given, int number) {
        var address = new Address(base() + "/" + station);
        for (var answer : given.entrySet()) {
            address = address.with(answer.getKey(), answer.getValue());
        }
        return marked(address).with(VERSION, number == 0 ? "" : String.valueOf(number)).text();
    }

    /** A station with these answers for somebody else: the newest revision, and no marks. */
    String shared(String station, Map<String, String> given) {
        return new WizardAddress(slug, false, 0, Marks.NONE, given).to(station, given, 0);
    }

    /** Where it is counted as used. */
    WizardUse.Place place(Edition edition) {
        return new WizardUse.Place(edition.articleId(), marks.from());
    }

    /** The path of a station, for a form that brings the rest as fields. */
    String path(String station) {
        return base() + "/" + station;
    }

    /** These answers and the marks as fields. */
    List<Hidden> hidden(Map<String, String> given, int number) {
        var fields = new ArrayList<Hidden>();
        given.forEach((question, answer) -> fields.add(new Hidden(question, answer)));
        fields.add(new Hidden(VERSION, String.valueOf(number)));
        if (!marks.view().isEmpty()) {
            fields.add(new Hidden(Sites.VIEW, marks.view()));
        }
        if (!marks.from().isEmpty()) {
            fields.add(new Hidden(FROM, marks.from()));
        }
        if (!marks.journey().isEmpty()) {
            fields.add(new Hidden(PartsOfJourneys.FROM, marks.journey()));
        }
        return fields;
    }

    private String base() {
        return "/svarguider/" + slug + (embedded ? "/indlejret" : "");
    }

    private Address marked(Address address) {
        return address.with(Sites.VIEW, marks.view())
                .with(FROM, marks.from())
                .with(PartsOfJourneys.FROM, marks.journey());
    }
}
