package dk.virkwiki.consultation;

import java.util.List;

/** Which causes words are about, understood as Danish; whoever reads Danish implements it. */
public interface CauseWords {
    /**
     * Codes of the causes these words speak of, best first; none when they speak of none.
     *
     * @param words as somebody searched for them
     */
    List<String> find(String words);
}
