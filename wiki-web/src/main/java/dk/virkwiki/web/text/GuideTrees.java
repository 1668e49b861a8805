package dk.virkwiki.web.text;

import dk.virkwiki.web.layout.Words;
import dk.virkwiki.web.text.GuideView.Branch;
import dk.virkwiki.wizard.Answer;
import dk.virkwiki.wizard.Station;
import dk.virkwiki.wizard.Wizard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists the ways of a wizard, each section with its answers where it is first come to. */
final class GuideTrees {
    private final Words words;
    private final Wizard wizard;
    private final Set<String> shown = new HashSet<>();
    private final Set<String> way = new HashSet<>();

    GuideTrees(Words words, Wizard wizard) {
        this.words = words;
        this.wizard = wizard;
    }

    /** The ways from the first section, then those from sections that no answer leads to. */
    List<Branch> all() {
        var trees = new ArrayList<Branch>();
        trees.add(section("", "", wizard.stations().getFirst(), ""));
        for (var lost : wizard.layers().unreached()) {
            if (!shown.contains(lost.id())) {
                trees.add(section("", "", lost, words.of("svarguide.trae.aldrig")));
            }
        }
        return trees;
    }

    private Branch section(String answer, String condition, Station station, String note) {
        if (way.contains(station.id())) {
            return leaf(answer, condition, station, "svarguide.trae.ring");
        }
        if (!shown.add(station.id())) {
            return leaf(answer, condition, station, "svarguide.trae.igen");
        }
        way.add(station.id());
        var branches = station.answers().stream().map(this::answer).toList();
        way.remove(station.id());
        return new Branch(answer, condition, station.id(), station.heading(), note, branches);
    }

    private Branch leaf(String answer, String condition, Station station, String note) {
        var noteWords = words.of(note);
        return new Branch(answer, condition, station.id(), station.heading(), noteWords, List.of());
    }

    private Branch answer(Answer answer) {
        var condition = answer.condition().words();
        return wizard.find(answer.target())
                .map(to -> section(answer.words(), condition, to, ""))
                .orElseGet(
                        () ->
                                new Branch(
                                        answer.words(),
                                        condition,
                                        "",
                                        answer.target().isEmpty() ? "" : "#" + answer.target(),
                                        words.of("svarguide.trae.mangler"),
                                        List.of()));
    }
}
