package dk.virkwiki.search.site;

import dk.virkwiki.article.ArticleMetadata.Tags;
import dk.virkwiki.code.Code;
import dk.virkwiki.code.CodeList;
import dk.virkwiki.code.CodeLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What an article's codes are called, so that it is found by those words: names of topics, causes
 * and self-services, and the words that people use for a cause. The lists are public text.
 */
@Component
class CodeNames {
    private static final String PEOPLES_WORDS = "synonyms";

    private final CodeLists lists;

    CodeNames(CodeLists lists) {
        this.lists = lists;
    }

    /** The names, each a text of its own; of unknown codes none. */
    List<String> of(Tags tags) {
        var names = new ArrayList<String>();
        var codes =
                Map.of(
                        CodeList.TOPICS, tags.topics(),
                        CodeList.CAUSES, tags.causes(),
                        CodeList.SELF_SERVICES, tags.selfServices());
        codes.forEach(
                (list, used) ->
                        used.forEach(
                                code ->
                                        lists.find(list, code)
                                                .ifPresent(found -> add(found, names))));
        return List.copyOf(names);
    }

    private static void add(Code code, List<String> names) {
        names.add(code.name());
        names.addAll(code.list(PEOPLES_WORDS));
    }
}
