package dk.virkwiki.proposal;

import dk.virkwiki.media.FileMentions;
import dk.virkwiki.media.FileUses;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Which files the texts show that are on their way: drafts, sent ones, and what waits to go out.
 */
@Component
class ProposalFiles implements FileMentions {
    private final ProposalRepository repository;

    ProposalFiles(ProposalRepository repository) {
        this.repository = repository;
    }

    @Override
    public Set<String> mentioned() {
        var names = new TreeSet<String>();
        try (var texts = repository.streamUnpublishedTexts()) {
            texts.forEach(text -> names.addAll(FileUses.in(text)));
        }
        return names;
    }
}
