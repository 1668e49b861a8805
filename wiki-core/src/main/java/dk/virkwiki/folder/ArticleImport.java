package dk.virkwiki.folder;

import dk.virkwiki.article.ArticleBatch;
import dk.virkwiki.article.ArticleFile;
import dk.virkwiki.article.ArticleMetadata;
import dk.virkwiki.article.Problem;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.code.ListEdit;
import dk.virkwiki.code.ListRule;
import dk.virkwiki.link.ServiceLinks;
import dk.virkwiki.markdown.Markdown;
import dk.virkwiki.markdown.MarkdownLink;
import dk.virkwiki.markdown.MarkdownProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Takes a folder of Markdown files in. Every file is checked before anything is written; a file
 * with errors is left out and the others go in. A file that differs from the wiki's text becomes a
 * new revision, so nothing is overwritten for good. Running it again does no harm.
 */
@Service
public class ArticleImport {
    private static final int BATCH = 200;

    private final CodeLists lists;
    private final ArticleBatch batch;
    private final ObjectProvider<FolderPart> parts;

    ArticleImport(CodeLists lists, ArticleBatch batch, ObjectProvider<FolderPart> parts) {
        this.lists = lists;
        this.batch = batch;
        this.parts = parts;
    }

    /** A file that has been read. */
    record Candidate(
            Path path,
            String name,
            String folder,
            @Nullable ArticleMetadata metadata,
            List<MarkdownLink> links,
            List<Problem> problems) {

        private String slug() {
            return metadata == null ? "" : metadata.slug();
        }

        private boolean isFine() {
            return metadata != null && !Problem.anyError(problems);
        }
    }

    /**
     * Imports a folder.
     *
     * @param progress told how many files have been dealt with so far
     */
    public ImportReport run(Path directory, IntConsumer progress) {
        return run(directory, ListRule.KEEP_EDITS, progress);
    }

    /**
     * Imports a folder.
     *
     * @param rule what becomes of code lists that were changed on the site
     * @param progress told how many files have been dealt with so far
     */
    public ImportReport run(Path directory, ListRule rule, IntConsumer progress) {
        var folder = new ArticleFolder(directory);
        var beside = parts.stream().flatMap(part -> part.take(directory).stream()).toList();
        var problems = new ArrayList<>(importLists(folder, rule));
        problems.addAll(beside);
        var candidates = folder.files().parallelStream().map(f -> read(folder, f)).toList();
        var bySlug = new HashMap<String, Candidate>();
        var sound = candidates.stream().filter(c -> accept(c, bySlug, problems)).toList();
        var good = withoutMoved(sound, problems);
        problems.addAll(brokenLinks(good, bySlug.keySet()));
        var counts = save(good, progress);
        problems.addAll(wrongLists(folder));
        return new ImportReport(
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                candidates.size() - good.size() + beside.size(),
                problems);
    }

    private List<Problem> importLists(ArticleFolder folder, ListRule rule) {
        var problems = new ArrayList<Problem>();
        for (var list : CodeList.values()) {
            folder.list(list)
                    .ifPresent(
                            file ->
                                    problems.addAll(
                                            importList(folder.name(file), list, file, rule)));
        }
        return problems;
    }

    private List<Problem> importList(String name, CodeList list, Path file, ListRule rule) {
        var text = textOf(file);
        if (text == null) {
            return List.of(Problem.error(1, "ikke-utf8", "").in(name));
        }
        var problems = CodeLists.problems(text).stream().map(p -> p.in(name)).toList();
        if (Problem.anyError(problems)) {
            return problems;
        }
        return lists.take(list, text, rule)
                .map(edit -> List.of(kept(edit).in(name)))
                .orElse(problems);
    }

    /** What the folder's lists say of articles is looked at when all articles are there. */
    private List<Problem> wrongLists(ArticleFolder folder) {
        var problems = new ArrayList<Problem>();
        for (var list : CodeList.values()) {
            var file = folder.list(list).orElse(null);
            var text = file == null ? null : textOf(file);
            if (file != null && text != null) {
                var proof = new ListProof(list, text);
                proof.problems(batch.types(proof.articles())).stream()
                        .map(problem -> problem.in(folder.name(file)))
                        .forEach(problems::add);
            }
        }
        return problems;
    }

    private static Problem kept(ListEdit edit) {
        var who = edit.author().name() + ", " + edit.at();
        return Problem.warning(1, "liste-rettet-paa-siden", who);
    }

    private Candidate read(ArticleFolder folder, Path path) {
        var name = folder.name(path);
        var text = textOf(path);
        if (text == null) {
            var unreadable = Problem.error(1, "ikke-utf8", "").in(name);
            return new Candidate(path, name, "", null, List.of(), List.of(unreadable));
        }
        var file = ArticleFile.read(text);
        var problems = new ArrayList<>(file.problems());
        if (file.metadata() != null) {
            problems.addAll(lists.unknownCodes(file.metadata(), file));
        }
        Markdown.problems(file.body()).stream()
                .map(problem -> inFile(problem, file.bodyLine()))
                .forEach(problems::add);
        var named = problems.stream().map(problem -> problem.in(name)).toList();
        var links =
                Markdown.wikiLinks(file.body()).stream()
                        .map(
                                link ->
                                        new MarkdownLink(
                                                link.line() + file.bodyLine() - 1, link.slug()))
                        .toList();
        return new Candidate(path, name, folder.folderOf(path), file.metadata(), links, named);
    }

    /** What is wrong in the Markdown never stops a file: the text is shown safely all the same. */
    private static Problem inFile(MarkdownProblem problem, int bodyLine) {
        var code = "markdown." + problem.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Problem.warning(problem.line() + bodyLine - 1, code, problem.detail());
    }

    private static @Nullable String textOf(Path path) {
        try {
            return ArticleFolder.text(path).orElse(null);
        } catch (IOException e) {
            return null;
        }
    }

    /** Gathers a file's problems, and says whether it goes in. */
    private static boolean accept(
            Candidate candidate, Map<String, Candidate> bySlug, List<Problem> problems) {
        problems.addAll(candidate.problems());
        if (!candidate.isFine() || candidate.metadata() == null) {
            return false;
        }
        var first = bySlug.putIfAbsent(candidate.metadata().slug(), candidate);
        if (first != null) {
            problems.add(Problem.error(1, "adresse-to-gange", first.name()).in(candidate.name()));
        }
        return first == null;
    }

    /** Files for addresses that an article has left are older than the wiki: they stay out. */
    private List<Candidate> withoutMoved(List<Candidate> sound, List<Problem> problems) {
        var slugs = sound.stream().map(Candidate::slug).toList();
        var left = slugs.isEmpty() ? Map.<String, String>of() : batch.left(slugs);
        for (var candidate : sound) {
            var now = left.get(candidate.slug());
            if (now != null) {
                problems.add(Problem.error(1, "adresse-forladt", now).in(candidate.name()));
            }
        }
        return sound.stream().filter(c -> !left.containsKey(c.slug())).toList();
    }

    private List<Problem> brokenLinks(List<Candidate> good, Set<String> inFolder) {
        var elsewhere =
                good.stream()
                        .flatMap(c -> c.links().stream())
                        .map(MarkdownLink::slug)
                        .filter(slug -> !inFolder.contains(slug))
                        .collect(Collectors.toCollection(HashSet::new));
        elsewhere.removeAll(batch.known(elsewhere));
        elsewhere.removeIf(this::isKnownService);
        return good.stream().flatMap(c -> missing(c, elsewhere)).toList();
    }

    private boolean isKnownService(String target) {
        return ServiceLinks.isService(target)
                && lists.find(CodeList.SELF_SERVICES, ServiceLinks.code(target)).isPresent();
    }

    private static Stream<Problem> missing(Candidate candidate, Set<String> unknown) {
        return candidate.links().stream()
                .filter(link -> unknown.contains(link.slug()))
                .map(
                        link ->
                                Problem.warning(link.line(), "henvisning-findes-ikke", link.slug())
                                        .in(candidate.name()));
    }

    private ArticleBatch.Counts save(List<Candidate> good, IntConsumer progress) {
        var counts = new ArticleBatch.Counts(0, 0, 0);
        for (int from = 0; from < good.size(); from += BATCH) {
            var some = good.subList(from, Math.min(from + BATCH, good.size()));
            counts = counts.plus(batch.save(some.stream().flatMap(ArticleImport::text).toList()));
            progress.accept(from + some.size());
        }
        return counts;
    }

    private static Stream<ArticleBatch.Text> text(Candidate candidate) {
        var source = textOf(candidate.path());
        var metadata = candidate.metadata();
        return source == null || metadata == null
                ? Stream.empty()
                : Stream.of(new ArticleBatch.Text(metadata, source, candidate.folder()));
    }
}
