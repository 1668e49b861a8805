package dk.virkwiki.web.material;

import dk.virkwiki.account.Actor;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.material.Aid;
import dk.virkwiki.material.Aids;
import dk.virkwiki.material.Material;
import dk.virkwiki.material.MaterialFilter;
import dk.virkwiki.material.MaterialFormat;
import dk.virkwiki.material.Materials;
import dk.virkwiki.material.Shelved;
import dk.virkwiki.web.layout.EditorialPlace;
import dk.virkwiki.web.layout.Paging;
import dk.virkwiki.web.layout.Topics;
import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.material.LibraryPage.Choice;
import dk.virkwiki.web.material.LibraryPage.Filter;
import dk.virkwiki.web.material.LibraryPage.Row;
import dk.virkwiki.web.text.MaterialWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the library's page together. */
@Component
class LibraryPages {
    private static final int PAGE = 50;

    private final Materials materials;
    private final Topics topics;
    private final CodeLists codes;
    private final MaterialWords materialWords;
    private final Words words;

    LibraryPages(
            Materials materials,
            Topics topics,
            CodeLists codes,
            MaterialWords materialWords,
            Words words) {
        this.materials = materials;
        this.topics = topics;
        this.codes = codes;
        this.materialWords = materialWords;
        this.words = words;
    }

    LibraryPage page(Actor actor, LibraryWish wish, int number) {
        var found = materials.find(wish.filter(), actor.audience());
        var pages = Paging.of(wish.address(), number, found.size(), PAGE);
        var rows = found.stream().skip((pages.number() - 1L) * PAGE).limit(PAGE).map(this::row);
        return new LibraryPage(
                words.of("materialer.antal", found.size()),
                filters(actor, wish),
                wish.isEmpty() ? null : LibraryWish.ADDRESS,
                rows.toList(),
                pages,
                EditorialPlace.of(actor).contains(EditorialPlace.MATERIAL));
    }

    private List<Filter> filters(Actor actor, LibraryWish wish) {
        var all = materials.find(MaterialFilter.none(), actor.audience());
        var filters = new ArrayList<Filter>();
        filters.add(formats(all, wish));
        var languages = new TreeSet<String>();
        all.forEach(s -> languages.add(s.material().metadata().tags().language()));
        if (languages.size() > 1) {
            filters.add(
                    filter(
                            "sprog",
                            wish.language(),
                            List.copyOf(languages),
                            materialWords::language,
                            wish::withLanguage));
        }
        var used = new TreeSet<String>();
        all.forEach(s -> used.addAll(s.material().metadata().tags().topics()));
        var shown = used.stream().filter(code -> topics.find(actor, code).isPresent()).toList();
        filters.add(filter("emne", wish.topic(), shown, this::topic, wish::withTopic));
        var years = new TreeSet<String>(Comparator.reverseOrder());
        all.forEach(s -> years.add(String.valueOf(s.material().year())));
        if (years.size() > 1) {
            filters.add(filter("aar", wish.year(), List.copyOf(years), y -> y, wish::withYear));
        }
        if (isThere(all, Aids::signLanguage) || wish.signLanguage() != null) {
            filters.add(yes("tegnsprog", wish.signLanguage(), wish::withSignLanguage));
        }
        if (isThere(all, Aids::voiceOver) || wish.voiceOver() != null) {
            filters.add(yes("oplaest", wish.voiceOver(), wish::withVoiceOver));
        }
        return filters;
    }

    private static boolean isThere(List<Shelved> all, Function<Aids, @Nullable Aid> aid) {
        return all.stream().anyMatch(s -> aid.apply(s.material().aids()) != null);
    }

    private Filter formats(List<Shelved> all, LibraryWish wish) {
        var there = all.stream().map(s -> s.material().form().format()).distinct().toList();
        var formats =
                Arrays.stream(MaterialFormat.values())
                        .filter(there::contains)
                        .map(MaterialFormat::code)
                        .toList();
        return filter("format", wish.format(), formats, this::format, wish::withFormat);
    }

    private String format(String code) {
        return words.of("materiale.format." + code);
    }

    private String topic(String code) {
        return codes.name(CodeList.TOPICS, code);
    }

    private Filter yes(
            String id, @Nullable String chosen, Function<@Nullable String, LibraryWish> with) {
        var label = words.of("materialer.kun." + id);
        return filter(id, chosen, List.of(LibraryWish.YES), _ -> label, with);
    }

    private Filter filter(
            String id,
            @Nullable String chosen,
            List<String> codes,
            Function<String, String> label,
            Function<@Nullable String, LibraryWish> with) {
        var choices = new ArrayList<Choice>();
        choices.add(choice(with.apply(null), words.of("materialer.alle"), chosen == null));
        codes.forEach(
                code ->
                        choices.add(
                                choice(with.apply(code), label.apply(code), code.equals(chosen))));
        return new Filter(id, words.of("materialer.filter." + id), choices);
    }

    private static Choice choice(LibraryWish wish, String label, boolean current) {
        return new Choice(wish.address().text(), label, current);
    }

    private Row row(Shelved shelved) {
        var material = shelved.material();
        var metadata = material.metadata();
        var staleness = shelved.staleness();
        var download = staleness == null ? download(material) : null;
        return new Row(
                metadata.address(),
                metadata.title(),
                metadata.summary(),
                materialWords.what(material),
                facts(material),
                aids(material),
                staleness == null ? null : materialWords.staleness(staleness),
                download,
                download == null ? null : label(material));
    }

    private String label(Material material) {
        return material.form().file() == null
                ? words.of("papir.hent", material.paper().name())
                : words.of("papir.hent.folder");
    }

    private static @Nullable String download(Material material) {
        var file = material.form().file();
        if (file != null) {
            return file.href();
        }
        return switch (material.form().format()) {
            case A4, A5 ->
                    "/materialer/%s/%s.pdf"
                            .formatted(material.metadata().slug(), material.paper().code());
            case PDF, FILM, COLLECTION -> null;
        };
    }

    private List<String> facts(Material material) {
        var tags = material.metadata().tags();
        var facts = new ArrayList<String>();
        facts.add(materialWords.language(tags.language()));
        facts.add(String.valueOf(material.year()));
        tags.topics().stream().limit(3).map(this::topic).forEach(facts::add);
        return facts;
    }

    private List<String> aids(Material material) {
        var aids = new ArrayList<String>();
        if (material.aids().signLanguage() != null) {
            aids.add(words.of("materiale.tegnsprog"));
        }
        if (material.aids().voiceOver() != null) {
            aids.add(words.of("materiale.oplaest"));
        }
        if (material.form().captions()) {
            aids.add(words.of("materiale.undertekster"));
        }
        return aids;
    }
}
