package dk.virkwiki.web.figures;

import dk.virkwiki.code.CodeList;
import dk.virkwiki.stats.Dimension;
import dk.virkwiki.stats.Scope;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What figures are divided by, as addresses and messages name it. */
enum Division {
    CAUSE("aarsag", Dimension.CAUSE, CodeList.CAUSES),
    ORGANISATION_TYPE(
            "organisationstype", Dimension.ORGANISATION_TYPE, CodeList.ORGANISATION_TYPES),
    CHANNEL("kanal", Dimension.CHANNEL, CodeList.CHANNELS),
    BARRIER("svaert", Dimension.BARRIER, CodeList.BARRIERS),
    /** Codes are names; one's own library lies in one of them. */
    MUNICIPALITY("kommune", Dimension.MUNICIPALITY, null);

    private final String word;
    private final Dimension dimension;
    private final @Nullable CodeList list;

    Division(String word, Dimension dimension, @Nullable CodeList list) {
        this.word = word;
        this.dimension = dimension;
        this.list = list;
    }

    /** In addresses, and last part of message keys. */
    String word() {
        return word;
    }

    Dimension dimension() {
        return dimension;
    }

    @Nullable CodeList list() {
        return list;
    }

    /** Those that can be asked for. */
    static List<Division> in(Scope scope) {
        return Arrays.stream(values())
                .filter(one -> scope == Scope.COUNTRY || one != MUNICIPALITY)
                .toList();
    }

    /** The one with this word; by cause when there is none. */
    static Division of(@Nullable String word, Scope scope) {
        return in(scope).stream().filter(one -> one.word.equals(word)).findFirst().orElse(CAUSE);
    }
}
