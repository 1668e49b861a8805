package dk.virkwiki;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The shape of wiki-core: which package may know which. */
class ModuleStructureTest {
    private static final JavaClasses CORE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dk.virkwiki");

    @Test
    void featuresHaveNoCircles() {
        slices().matching("dk.virkwiki.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void coreKnowsNeitherWebNorSearch() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..",
                        "jakarta.servlet..",
                        "org.springframework.security.web..",
                        "org.apache.lucene..",
                        "dk.virkwiki.web..",
                        "dk.virkwiki.search..")
                .check(CORE);
    }

    @Test
    void onlyMarkdownUsesCommonmark() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dk.virkwiki.markdown")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.commonmark..")
                .check(CORE);
    }

    @Test
    void storeKnowsNothingOfWikis() {
        noClasses()
                .that()
                .resideInAPackage("dk.virkwiki.store")
                .should()
                .dependOnClassesThat(
                        com.tngtech.archunit.base.DescribedPredicate.describe(
                                "belong to other wiki packages",
                                type ->
                                        type.getPackageName().startsWith("dk.virkwiki")
                                                && !type.getPackageName()
                                                        .equals("dk.virkwiki.store")))
                .check(CORE);
    }

    @Test
    void articlesHaveNeverHeardOfProposals() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dk.virkwiki.article",
                        "dk.virkwiki.account",
                        "dk.virkwiki.markdown",
                        "dk.virkwiki.merge",
                        "dk.virkwiki.shared")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dk.virkwiki.proposal")
                .check(CORE);
    }

    @Test
    void articlesKnowNeitherCodeListsNorWhereTheyLinkNorFolders() {
        noClasses()
                .that()
                .resideInAPackage("dk.virkwiki.article")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dk.virkwiki.code", "dk.virkwiki.link", "dk.virkwiki.folder")
                .check(CORE);
    }

    @Test
    void repositoriesAndPoliciesAreHidden() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .or()
                .haveSimpleNameEndingWith("Policy")
                .should()
                .notBePublic()
                .check(CORE);
    }

    @Test
    void nothingIsCalledUtilHelperOrManager() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(CORE);
    }
}
