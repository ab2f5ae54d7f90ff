package balado;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The import table of {@code ARCHITECTURE.md}. */
class ArchitectureTest {

    private static final JavaClasses BALADO = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("balado");

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "limits:",
                "article:limits",
                "article.html:limits article",
                "article.document:limits article article.html",
                "article.fetch:limits article article.html",
                "normalize:limits article",
                "pronounce:limits article normalize",
                "voice:",
                "speech:article normalize pronounce voice",
                "speech.mary:article normalize pronounce voice speech",
                "speech.espeak:article normalize pronounce voice speech",
                "master:article speech",
                "episode:limits article master",
                "encode:limits master episode",
                "publish:limits episode encode",
                "publish.serve:publish",
                "publish.check:limits publish master episode encode",
                "produce:limits article article.html article.document article.fetch normalize pronounce voice speech speech.mary speech.espeak master episode encode publish",
            })
    void importsOnlyWhatTheTableAllows(String name, String allowed) {
        Set<String> own = Stream.concat(Stream.of(name), allowed == null ? Stream.of() : Stream.of(allowed.split(" ")))
                .map(each -> "balado." + each)
                .collect(Collectors.toSet());
        DescribedPredicate<JavaClass> foreign = DescribedPredicate.describe(
                "in another package of Balado",
                type -> type.getPackageName().startsWith("balado.") && !own.contains(type.getPackageName()));
        noClasses()
                .that()
                .resideInAPackage("balado." + name)
                .should()
                .dependOnClassesThat(foreign)
                .allowEmptyShould(true)
                .check(BALADO);
    }

    @ParameterizedTest
    @CsvSource({
        "marytts.., balado.speech.mary",
        "com.sun.jna.., balado.speech.espeak|balado.encode",
        "picocli.., balado.cli",
        "me.tongfei.., balado.cli",
        "org.bytedeco.., balado.encode",
        "org.snakeyaml.., balado.article",
        "crawlercommons.., balado.article.fetch",
        "org.commonmark.., balado.article.document",
        "org.apache.pdfbox.., balado.article.document",
        "org.apache.james.., balado.article.document",
        "org.jsoup.., balado.article.html|balado.article.document|balado.article.fetch",
        "com.ibm.icu.., balado.normalize",
        "com.fasterxml.jackson.., balado.publish..|balado.article.html",
        "io.nayuki.., balado.publish",
        "org.eclipse.jetty.., balado.publish.serve",
    })
    void aForeignLibraryHasOneHome(String library, String home) {
        noClasses()
                .that()
                .resideOutsideOfPackages(home.split("\\|", -1))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(BALADO);
    }

    @Test
    void onlyCliPrintsOrExits() {
        noClasses()
                .that()
                .resideOutsideOfPackage("balado.cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(BALADO);
    }

    @Test
    void noStaticMutableState() {
        fields().that().areStatic().should().beFinal().check(BALADO);
    }
}
