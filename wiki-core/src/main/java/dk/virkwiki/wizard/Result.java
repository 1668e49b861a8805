package dk.virkwiki.wizard;

import dk.virkwiki.markdown.BranchedText.Content;
import java.util.List;

/** Where a way through a wizard ends: the headline first, then what to do. */
public record Result(String id, String heading, int line, Content content) implements Station {
    @Override
    public List<Answer> answers() {
        return List.of();
    }
}
