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
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Draws a wizard: a column for each step, its sections in the order of what leads to them. */
final class GuidePictures {
    private static final int WIDTH = 200;
    private static final int HEIGHT = 62;
    private static final int BESIDE = 44;
    private static final int BELOW = 18;
    private static final int EDGE = 8;
    private static final int LETTERS = 25;
    private static final int LINES = 2;

    private final Wizard wizard;
    private final Map<String, Box> boxes = new LinkedHashMap<>();

    private GuidePictures(Wizard wizard) {
        this.wizard = wizard;
    }

    static Picture draw(Wizard wizard) {
        return new GuidePictures(wizard).draw();
    }

    /** What is drawn as a box: a section, or one that the text does not have. */
    private record Place(String id, String heading, String kind, List<String> leads) {}

    private Picture draw() {
        var columns = columns();
        int most = 0;
        var beside = new HashMap<String, Double>();
        for (int column = 0; column < columns.size(); column++) {
            var order = new ArrayList<>(columns.get(column));
            order.sort(Comparator.comparingDouble(p -> beside.getOrDefault(p.id(), 1e9)));
            for (int row = 0; row < order.size(); row++) {
                boxes.put(order.get(row).id(), box(order.get(row), column, row));
                note(order.get(row), row, beside);
            }
            most = Math.max(most, order.size());
        }
        return new Picture(
                columns.size() * (WIDTH + BESIDE) - BESIDE + 2 * EDGE,
                most * (HEIGHT + BELOW) + 2 * EDGE,
                List.copyOf(boxes.values()),
                lines(columns));
    }

    /** A column for each step, what is never reached last; what is missing behind what names it. */
    private List<List<Place>> columns() {
        var layers = wizard.layers();
        var columns = new ArrayList<List<Place>>();
        layers.layers().forEach(layer -> columns.add(places(layer, false)));
        if (!layers.unreached().isEmpty()) {
            columns.add(places(layers.unreached(), true));
        }
        var missing = new LinkedHashMap<String, Integer>();
        for (int column = 0; column < columns.size(); column++) {
            for (var place : columns.get(column)) {
                for (var id : place.leads()) {
                    if (wizard.find(id).isEmpty()) {
                        missing.putIfAbsent(id, column + 1);
                    }
                }
            }
        }
        missing.forEach(
                (id, column) -> {
                    if (column == columns.size()) {
                        columns.add(new ArrayList<>());
                    }
                    columns.get(column).add(new Place(id, "#" + id, "missing", List.of()));
                });
        return columns;
    }

    private static List<Place> places(List<Station> stations, boolean areLost) {
        return stations.stream()
                .map(station -> place(station, areLost))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Place place(Station station, boolean isLost) {
        var leads =
                station.answers().stream()
                        .map(Answer::target)
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .toList();
        var kind = isLost ? "lost" : station instanceof Question ? "question" : "result";
        return new Place(station.id(), station.heading(), kind, leads);
    }

    /** What a section leads to wants to stand beside it. */
    private static void note(Place place, int row, Map<String, Double> beside) {
        int at = 0;
        for (var id : place.leads()) {
            beside.merge(id, row + at++ / 100.0, Math::min);
        }
    }

    private static Box box(Place place, int column, int row) {
        int x = EDGE + column * (WIDTH + BESIDE);
        int y = EDGE + row * (HEIGHT + BELOW);
        var lines = lines(place.heading());
        var words = new ArrayList<Words>();
        for (int i = 0; i < lines.size(); i++) {
            words.add(new Words(x + 12, y + (lines.size() == 1 ? 36 : 26 + i * 20), lines.get(i)));
        }
        return new Box(x, y, place.kind(), List.copyOf(words));
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

    private List<Line> lines(List<List<Place>> columns) {
        return columns.stream()
                .flatMap(List::stream)
                .flatMap(place -> place.leads().stream().map(id -> line(place.id(), id)))
                .toList();
    }

    private Line line(String from, String to) {
        return line(Objects.requireNonNull(boxes.get(from)), Objects.requireNonNull(boxes.get(to)));
    }

    private static Line line(Box from, Box to) {
        return to.x() > from.x() ? onward(from, to) : back(from, to);
    }

    private static Line onward(Box from, Box to) {
        int x = from.x() + WIDTH;
        int y = from.y() + HEIGHT / 2;
        int toY = to.y() + HEIGHT / 2;
        int bend = Math.max(BESIDE / 2, Math.abs(to.x() - x) / 3);
        return new Line(curve(x, y, x + bend, y, to.x() - bend, toY, to.x(), toY), false);
    }

    /** From the lower edge to the lower edge, over the boxes between them. */
    private static Line back(Box from, Box to) {
        int x = from.x() + WIDTH * 2 / 3;
        int y = from.y() + HEIGHT;
        int toX = to.x() + WIDTH / 3;
        int toY = to.y() + HEIGHT;
        int low = Math.max(y, toY) + BELOW;
        return new Line(curve(x, y, x, low, toX, low, toX, toY), true);
    }

    private static String curve(int... points) {
        return "M%d %d C%d %d %d %d %d %d".formatted(Arrays.stream(points).boxed().toArray());
    }
}
