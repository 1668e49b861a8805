package dk.virkwiki.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The shape of wiki-search: it knows articles and Lucene, and nothing of pages or parsing. */
class ModuleStructureTest {

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
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("dk.virkwiki.search"));
    }
}
