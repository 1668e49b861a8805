package dk.virkwiki.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The shape of wiki-search: it knows articles and Lucene, and nothing of pages or parsing. */
class ModuleStructureTest {
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
    void arrowsPointFromTheIndexToTextsToDanish() {
        noClasses()
                .that()
                .resideInAPackage("dk.virkwiki.search.text")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dk.virkwiki.search")
                .check(SEARCH);
        noClasses()
                .that()
                .resideInAPackage("dk.virkwiki.search.danish")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dk.virkwiki.search", "dk.virkwiki.search.text")
                .check(SEARCH);
    }
}
