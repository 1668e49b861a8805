package dk.virkwiki.web.editor;

import dk.virkwiki.shared.PersonalNumbers;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.web.editor.EditorPage.Mistake;
import dk.virkwiki.web.editor.EditorPage.Spot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the field of the form above the text that a mistake stands in. */
final class MatterFields {
    private static final Map<String, String> BY_CODE =
            Map.of(
                    "ejer-mangler", "#felt-ejer",
                    "ejer-findes-ikke", "#felt-ejer",
                    "adresse-optaget", "#felt-adresse");

    private MatterFields() {}

    static Mistake find(WikiFailure why, Mistake mistake, MatterForm form) {
        var byCode = BY_CODE.get(why.code());
        if (byCode != null) {
            return new Mistake(mistake.words(), byCode, null, null);
        }
        if (why.code().equals("personnummer")) {
            return personalNumber(mistake, form);
        }
        var field = why.code().equals("forslag-har-fejl") ? wrongField(form) : null;
        return field == null ? mistake : new Mistake(mistake.words(), field, null, null);
    }

    /** Only these can be wrong when they come from the form. */
    private static @Nullable String wrongField(MatterForm form) {
        if (text(form.titel()).isBlank() || text(form.titel()).length() > 200) {
            return "#felt-titel";
        }
        if (text(form.resume()).length() > 500) {
            return "#felt-resume";
        }
        if (!text(form.kontrol()).matches("|[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return "#felt-kontrol";
        }
        return form.sted() != null && !text(form.sted().adresse()).isBlank()
                ? "#felt-adresse"
                : null;
    }

    private static Mistake personalNumber(Mistake mistake, MatterForm form) {
        for (var field : texts(form).entrySet()) {
            var places = PersonalNumbers.find(EditorForm.unix(field.getValue()));
            if (!places.isEmpty()) {
                var spot = new Spot(places.getFirst().start(), places.getFirst().end());
                return new Mistake(mistake.words(), field.getKey(), null, spot);
            }
        }
        return mistake;
    }

    private static Map<String, String> texts(MatterForm form) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("#felt-titel", text(form.titel()));
        texts.put("#felt-resume", text(form.resume()));
        if (form.lister() != null) {
            texts.put("#felt-synonymer", text(form.lister().synonymer()));
            texts.put("#felt-kilder", text(form.lister().kilder()));
        }
        for (var own : form.egne() == null ? List.<MatterForm.Egen>of() : form.egne()) {
            var anchor = "#felt-" + text(own.noegle()).replace('.', '-');
            texts.put(anchor, text(own.vaerdi()));
        }
        return texts;
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
