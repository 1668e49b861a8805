package dk.virkwiki.wizard;

import dk.virkwiki.markdown.BranchedText.Content;
import dk.virkwiki.markdown.Markdown;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Something to answer. */
public record Question(String id, String heading, int line, Content content, List<Answer> answers)
        implements Station {
    public Question {
        answers = List.copyOf(answers);
    }

    /**
     * The answer that a name in an address stands for. An address that was shared before the words
     * were changed is understood as long as one answer alone fits it: by its name, by all of its
     * words, by the words before the first comma, by where it leads.
     */
    public Optional<Answer> find(String name) {
        return only(answer -> answer.name().equals(name))
                .or(() -> only(answer -> Markdown.anchor(answer.words()).equals(name)))
                .or(() -> only(answer -> AnswerNames.brief(answer.words()).equals(name)))
                .or(() -> only(answer -> answer.target().equals(name)));
    }

    private Optional<Answer> only(Predicate<Answer> fits) {
        var found = answers.stream().filter(Answer::isWhole).filter(fits).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
