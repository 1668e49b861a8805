package dk.virkwiki.web.text;

import dk.virkwiki.web.text.GuideView.Box;
import dk.virkwiki.web.text.GuideView.Line;
import dk.virkwiki.web.text.GuideView.Picture;
import dk.virkwiki.web.text.GuideView.Words;
import dk.virkwiki.wizard.Answer;
import dk.virkwiki.wizard.Question;
import dk.virkwiki.wizard.Station;
import dk.virkwiki.wizard.Wizard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws a wizard: a column for each step, its sections in the order of what leads to them. */
final class GuidePictures {
    private static final int WIDTH = 210;
    private static final int HEIGHT = 62;
    private static final int BESIDE = 70;
    private static final int BELOW = 18;
    private static final int EDGE = 8;
    private static final int LETTERS = 27;
    private static final int LINES = 2;

    private final Wizard wizard;
    private final Map<String, Box> boxes = new LinkedHashMap<>();

    private GuidePictures(Wizard wizard) {
        this.wizard = wizard;
    }

    static Picture draw(Wizard wizard) {
        return new GuidePictures(wizard).draw();
    }

    private Picture draw() {
        var layers = wizard.layers();
        var columns = new ArrayList<>(layers.layers());
        if (!layers.unreached().isEmpty()) {
            columns.add(layers.unreached());
        }
        int most = 0;
        var places = new HashMap<String, Double>();
        for (int column = 0; column < columns.size(); column++) {
            boolean isLost = column >= layers.layers().size();
            var order = new ArrayList<>(columns.get(column));
            order.sort(Comparator.comparingDouble(s -> places.getOrDefault(s.id(), 1e9)));
            for (int row = 0; row < order.size(); row++) {
                boxes.put(order.get(row).id(), box(order.get(row), column, row, isLost));
                note(order.get(row), row, places);
            }
            most = Math.max(most, order.size());
        }
        return new Picture(
                columns.size() * (WIDTH + BESIDE) - BESIDE + 2 * EDGE,
                most * (HEIGHT + BELOW) - BELOW + 2 * EDGE,
                List.copyOf(boxes.values()),
                lines());
    }

    /** What a section leads to wants to stand beside it. */
    private static void note(Station station, int row, Map<String, Double> places) {
        if (station instanceof Question question) {
            int at = 0;
            for (var answer : question.answers()) {
                places.merge(answer.target(), row + at++ / 100.0, Math::min);
            }
        }
    }

    private static Box box(Station station, int column, int row, boolean isLost) {
        int x = EDGE + column * (WIDTH + BESIDE);
        int y = EDGE + row * (HEIGHT + BELOW);
        var lines = lines(station.heading());
        var words = new ArrayList<Words>();
        for (int i = 0; i < lines.size(); i++) {
            words.add(new Words(x + 12, y + (lines.size() == 1 ? 36 : 26 + i * 20), lines.get(i)));
        }
        var kind = isLost ? "lost" : station instanceof Question ? "question" : "result";
        return new Box(x, y, kind, List.copyOf(words));
    }

    private static List<String> lines(String heading) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : heading.split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        var shown = new ArrayList<>(lines.subList(0, Math.min(LINES, lines.size())));
        shown.replaceAll(text -> text.length() > LETTERS ? text.substring(0, LETTERS) : text);
        if (shown.size() < lines.size()) {
            shown.set(LINES - 1, shown.getLast() + " …");
        }
        return shown;
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        var drawn = new HashSet<String>();
        for (var station : wizard.stations()) {
            var from = boxes.get(station.id());
            if (station instanceof Question question && from != null) {
                question.answers().stream()
                        .map(Answer::target)
                        .filter(target -> drawn.add(station.id() + " " + target))
                        .map(boxes::get)
                        .filter(java.util.Objects::nonNull)
                        .forEach(to -> lines.add(line(from, to)));
            }
        }
        return lines;
    }

    private static Line line(Box from, Box to) {
        int x = from.x() + WIDTH;
        int y = from.y() + HEIGHT / 2;
        int toY = to.y() + HEIGHT / 2;
        int bend = Math.max(BESIDE / 2, Math.abs(to.x() - x) / 3);
        return new Line(
                "M%d %d C%d %d %d %d %d %d"
                        .formatted(x, y, x + bend, y, to.x() - bend, toY, to.x(), toY));
    }
}
