package dk.virkwiki.web.layout;

import dk.virkwiki.account.Actor;
import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.shared.Audience;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The topics, as far as a reader should be shown them. */
@Component
public class Topics {
    /** The topic whose articles are for advisors; businesses are not led there. */
    private static final String FOR_ADVISORS = "vejleder";

    private final CodeLists codes;

    Topics(CodeLists codes) {
        this.codes = codes;
    }

    /** All topics in the list's order. */
    public List<Topic> all(Actor reader) {
        return codes.all(CodeList.TOPICS).stream()
                .filter(code -> isFor(reader, code))
                .map(Topics::topic)
                .toList();
    }

    /** The topic with this code. */
    public Optional<Code> find(Actor reader, String code) {
        return codes.find(CodeList.TOPICS, code).filter(topic -> isFor(reader, topic));
    }

    private static boolean isFor(Actor reader, Code code) {
        return !code.code().equals(FOR_ADVISORS) || reader.audience() == Audience.ADVISOR;
    }

    private static Topic topic(Code code) {
        var hint = code.field("summary");
        return new Topic("/emner/" + code.code(), code.name(), hint.isEmpty() ? null : hint);
    }
}
