package dk.virkwiki.wizard;

import dk.virkwiki.markdown.BranchedText.Content;
import java.util.List;

/** A place on the way through a wizard: something to answer, or where it ends. */
public sealed interface Station permits Question, Result {
    /** Its id, which is the last part of its address. */
    String id();

    /** The question, or the answer in one line. */
    String heading();

    /** Line of the heading in the body; right for advisors only. */
    int line();

    /** What is said there. */
    Content content();

    /** What can be answered there; none where the way ends. */
    List<Answer> answers();
}
