package dk.virkwiki.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shape of wiki-search: it knows articles and Lucene, and nothing of pages or parsing. */
class ModuleStructureTest {
    private static final List<String> FROM_THE_GROUND =
            List.of(
                    "dk.virkwiki.search.danish",
                    "dk.virkwiki.search.text",
                    "dk.virkwiki.search",
                    "dk.virkwiki.search.document",
                    "dk.virkwiki.search.index",
                    "dk.virkwiki.search.query",
                    "dk.virkwiki.search.answer",
                    "dk.virkwiki.search.site");
    private static final JavaClasses SEARCH =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dk.virkwiki.search");

    @Test
    void searchKnowsNeitherWebNorSecurityNorCommonmarkNorTheStore() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..",
                        "org.springframework.security..",
                        "org.springframework.data..",
                        "jakarta.servlet..",
                        "org.commonmark..",
                        "com.mongodb..",
                        "dk.virkwiki.web..",
                        "dk.virkwiki.store..",
                        "dk.virkwiki.proposal..")
                .check(SEARCH);
    }

    @Test
    void packagesUseOnlyThoseBelowThem() {
        for (int above = 1; above < FROM_THE_GROUND.size(); above++) {
            var higher = FROM_THE_GROUND.subList(above, FROM_THE_GROUND.size());
            noClasses()
                    .that()
                    .resideInAPackage(FROM_THE_GROUND.get(above - 1))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(higher.toArray(String[]::new))
                    .check(SEARCH);
        }
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        classes().should().resideInAnyPackage(FROM_THE_GROUND.toArray(String[]::new)).check(SEARCH);
    }

    @Test
    void whatIsAskedAndAnsweredKnowsNothingOfLucene() {
        noClasses()
                .that()
                .resideInAPackage("dk.virkwiki.search")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..")
                .check(SEARCH);
    }
}
