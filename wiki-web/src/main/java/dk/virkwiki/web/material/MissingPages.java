package dk.virkwiki.web.material;

import dk.virkwiki.account.Actor;
import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.material.MaterialGap;
import dk.virkwiki.material.Materials;
import dk.virkwiki.material.Shelved;
import dk.virkwiki.web.layout.Address;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.material.MissingPage.Row;
import dk.virkwiki.web.material.MissingPage.View;
import dk.virkwiki.web.text.CsvFile;
import dk.virkwiki.web.text.MaterialWords;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what material lacks, as a page and as a file. */
@Component
class MissingPages {
    private static final String[] COLUMNS = {
        "mangler", "materiale", "adresse", "slags", "myndighed", "version", "dato", "bemaerkning"
    };

    private final Materials materials;
    private final CodeLists codes;
    private final MaterialWords materialWords;
    private final Words words;

    MissingPages(Materials materials, CodeLists codes, MaterialWords materialWords, Words words) {
        this.materials = materials;
        this.codes = codes;
        this.materialWords = materialWords;
        this.words = words;
    }

    MissingPage page(Actor actor, MaterialGap gap, @Nullable String wanted) {
        var owner = known(wanted);
        var counts = materials.gaps(actor, owner);
        var whose =
                owner == null
                        ? words.of("materialer.mangler.alle")
                        : codes.name(CodeList.AUTHORITIES, owner);
        return new MissingPage(
                words.of("materialer.mangler." + gap.code()),
                words.of("materialer.mangler.viser", whose, counts.getOrDefault(gap, 0)),
                views(gap, owner, counts),
                authorities(actor, gap, owner),
                materials.lacking(actor, gap, owner).stream().map(this::row).toList(),
                new Address("/materialer/mangler.csv").with("myndighed", owner).text());
    }

    private @Nullable String known(@Nullable String owner) {
        return codes.find(CodeList.AUTHORITIES, owner).map(Code::code).orElse(null);
    }

    private List<View> views(
            MaterialGap shown, @Nullable String owner, Map<MaterialGap, Integer> counts) {
        return Arrays.stream(MaterialGap.values())
                .map(
                        gap ->
                                new View(
                                        address(gap, owner),
                                        words.of("materialer.mangler." + gap.code()),
                                        counts.getOrDefault(gap, 0),
                                        gap == shown))
                .toList();
    }

    private List<View> authorities(Actor actor, MaterialGap gap, @Nullable String owner) {
        var all = materials.lacking(actor, gap, null);
        var counts =
                all.stream()
                        .map(s -> Objects.requireNonNullElse(s.material().metadata().owner(), ""))
                        .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        var views = new ArrayList<View>();
        views.add(
                new View(
                        address(gap, null),
                        words.of("materialer.mangler.alle"),
                        all.size(),
                        owner == null));
        for (var code : codes.all(CodeList.AUTHORITIES)) {
            int count = Math.toIntExact(counts.getOrDefault(code.code(), 0L));
            if (count > 0 || code.code().equals(owner)) {
                var here = code.code();
                views.add(new View(address(gap, here), code.name(), count, here.equals(owner)));
            }
        }
        return views;
    }

    private static String address(MaterialGap gap, @Nullable String owner) {
        return new Address("/materialer/mangler")
                .with("vis", gap.code())
                .with("myndighed", owner)
                .text();
    }

    private Row row(Shelved shelved) {
        var material = shelved.material();
        return new Row(
                material.metadata().address(),
                material.metadata().title(),
                materialWords.what(material),
                owner(shelved),
                words.dayOf(material.updated()).words(),
                note(shelved));
    }

    private String owner(Shelved shelved) {
        var owner = shelved.material().metadata().owner();
        return owner == null ? "" : codes.name(CodeList.AUTHORITIES, owner);
    }

    private @Nullable String note(Shelved shelved) {
        var staleness = shelved.staleness();
        return staleness == null ? null : materialWords.staleness(staleness);
    }

    void file(Actor actor, @Nullable String wanted, HttpServletResponse response)
            throws IOException {
        var owner = known(wanted);
        var file = new CsvFile(response, "materialer-mangler.csv", COLUMNS);
        for (var gap : MaterialGap.values()) {
            for (var shelved : materials.lacking(actor, gap, owner)) {
                var material = shelved.material();
                file.add(
                        words.of("materialer.mangler." + gap.code()),
                        material.metadata().title(),
                        material.metadata().address(),
                        materialWords.what(material),
                        owner(shelved),
                        material.number(),
                        words.dayOf(material.updated()).iso(),
                        Objects.requireNonNullElse(note(shelved), ""));
            }
        }
        file.finish();
    }
}
