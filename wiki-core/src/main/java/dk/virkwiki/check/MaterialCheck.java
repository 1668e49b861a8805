package dk.virkwiki.check;

import static dk.virkwiki.check.Finding.amber;
import static dk.virkwiki.check.Finding.red;

import dk.virkwiki.material.MaterialFlaw;
import dk.virkwiki.material.MaterialProof;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks at leaflets, toolboxes and aids. */
@Component
class MaterialCheck implements FurtherCheck {
    private final MaterialProof material;

    MaterialCheck(MaterialProof material) {
        this.material = material;
    }

    @Override
    public List<Finding> of(String source) {
        return material.flaws(source).stream().map(MaterialCheck::finding).toList();
    }

    /** Length and terms are for the editors to weigh; what leads nowhere is not. */
    private static Finding finding(MaterialFlaw flaw) {
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
