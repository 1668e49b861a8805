package dk.virkwiki.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/**
 * The shape of wiki-web: features stand beside each other and share only what is meant for sharing.
 */
class ModuleStructureTest {
    private static final Set<String> SHARED =
            Set.of("layout", "error", "security", "text", "print");
    private static final Set<String> WIRING = Set.of("command", "start", "");
    private static final JavaClasses WEB =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dk.virkwiki.web");

    @Test
    void webKnowsNeitherLuceneNorCommonmarkNorSpringData() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.lucene..", "org.commonmark..", "org.springframework.data..")
                .check(WEB);
    }

    @Test
    void featuresDoNotKnowEachOther() {
        classes().should(useOnlySharedPackages()).check(WEB);
    }

    @Test
    void onlyPrintMakesPdfs() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dk.virkwiki.web.print")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.openhtmltopdf..",
                        "org.apache.pdfbox..",
                        "org.jsoup..",
                        "com.google.zxing..")
                .check(WEB);
    }

    @Test
    void controllersAreHidden() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(RestController.class)
                .should()
                .notBePublic()
                .check(WEB);
    }

    /** The country as it is counted is for core alone; pages are told what may be told. */
    @Test
    void figuresOfTheCountryComeWithSmallNumbersHidden() {
        noClasses()
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "read figures as they are counted",
                                call ->
                                        call.getTargetOwner()
                                                        .getFullName()
                                                        .equals("dk.virkwiki.stats.Statistics")
                                                && Set.of("figures", "places")
                                                        .contains(call.getName())))
                .check(WEB);
    }

    @Test
    void onlySecurityReadsWhoIsLoggedIn() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dk.virkwiki.web.security")
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.describe(
                                "hold the security context",
                                type -> type.getSimpleName().equals("SecurityContextHolder")))
                .check(WEB);
    }

    private static String feature(JavaClass type) {
        var prefix = "dk.virkwiki.web.";
        var name = type.getPackageName();
        return name.startsWith(prefix) ? name.substring(prefix.length()) : "";
    }

    private static ArchCondition<JavaClass> useOnlySharedPackages() {
        return new ArchCondition<>("use only " + SHARED + " of other web packages") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var own = feature(type);
                if (WIRING.contains(own)) {
                    return;
                }
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    var target = dependency.getTargetClass();
                    var other = feature(target);
                    if (target.getPackageName().startsWith("dk.virkwiki.web")
                            && !other.equals(own)
                            && !SHARED.contains(other)) {
                        events.add(
                                SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
