package dk.virkwiki.check;

import static dk.virkwiki.check.Finding.amber;
import static dk.virkwiki.check.Finding.red;

import dk.virkwiki.material.MaterialFlaw;

/** What is told of a flaw in material. */
final class MaterialFindings {
    private MaterialFindings() {}

    /** Length and terms are for the editors to weigh; what leads nowhere is not. */
    static Finding of(MaterialFlaw flaw) {
        int line = flaw.line();
        var detail = flaw.detail();
        return switch (flaw.kind()) {
            case UNKNOWN_FORMAT -> red(Subject.MATERIAL, "folder-format", line, detail);
            case LONG_LEAFLET -> amber(Subject.MATERIAL, "folder-lang", line, detail);
            case MANY_MESSAGES -> amber(Subject.MATERIAL, "folder-budskaber", line, detail);
            case UNUSABLE_AID -> red(Subject.MATERIAL, "hjaelp-adresse", line, detail);
            case EMPTY_TOOLBOX -> red(Subject.MATERIAL, "vaerktoejskasse-tom", line, detail);
            case NO_LICENCE -> amber(Subject.MATERIAL, "vaerktoejskasse-licens", line, detail);
            case HIDDEN_PART -> amber(Subject.MATERIAL, "vaerktoejskasse-skjult", line, detail);
        };
    }
}
