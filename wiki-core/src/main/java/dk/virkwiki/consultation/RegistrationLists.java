package dk.virkwiki.consultation;

import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.shared.Invalid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The front door to what may be chosen when registering, apart from causes. */
@Service
public class RegistrationLists {
    private final CodeLists lists;
    private final Causes causes;

    RegistrationLists(CodeLists lists, Causes causes) {
        this.lists = lists;
        this.causes = causes;
    }

    /** Kinds of businesses and associations. */
    public List<Code> organisationTypes() {
        return lists.all(CodeList.ORGANISATION_TYPES);
    }

    /** How they came. */
    public List<Code> channels() {
        return lists.all(CodeList.CHANNELS);
    }

    /** What was hard. */
    public List<Code> barriers() {
        return lists.all(CodeList.BARRIERS);
    }

    /** To whom they may be sent on. */
    public List<Code> referrals() {
        return lists.all(CodeList.REFERRALS);
    }

    /** Libraries that help, each with its municipality. */
    public List<Code> libraries() {
        return lists.all(CodeList.LIBRARIES);
    }

    /** The library with this name and its municipality, when the list has it. */
    Place place(String library) {
        return libraries().stream()
                .filter(one -> one.name().equals(library))
                .map(one -> new Place(library, one.field("municipality")))
                .findFirst()
                .orElse(new Place(library, null));
    }

    /** Refuses codes that no list has. */
    void requireKnown(Registration registration) {
        causes.requireKnown(registration.causes());
        var told = registration.circumstances();
        require(CodeList.ORGANISATION_TYPES, told.organisationType());
        require(CodeList.CHANNELS, told.channel());
        told.barriers().forEach(code -> require(CodeList.BARRIERS, code));
        require(CodeList.REFERRALS, registration.result().referredTo());
    }

    private void require(CodeList list, @Nullable String code) {
        if (code != null && lists.find(list, code).isEmpty()) {
            throw new Invalid("vejledning-ukendt-kode", code);
        }
    }
}
