package id.pantau.forecast;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Mathematics only, and each library in one place. */
class ArchitectureTest {

  private static final String[] LIBRARIES = {"jdplus..", "org.hipparchus..", "org.ojalgo.."};

  private static final List<ArchRule> RULES =
      List.of(
          knownOnlyTo("jdplus..", "id.pantau.forecast.arima"),
          knownOnlyTo(
              "org.hipparchus..", "id.pantau.forecast.search", "id.pantau.forecast.interval"),
          noClasses()
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage("java.io..", "java.nio.file..", "java.sql..", "org.ojalgo.."),
          noClasses()
              .should()
              .dependOnClassesThat()
              .belongToAnyOf(ThreadLocalRandom.class)
              .orShould()
              .callMethodWhere(
                  DescribedPredicate.describe(
                      "the clock or the machine is asked",
                      call -> List.of("now", "nanoTime").contains(call.getTarget().getName()))),
          methods().that().arePublic().should().notHaveRawReturnType(ofALibrary()));

  private static ArchRule knownOnlyTo(String library, String... owners) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(owners)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static DescribedPredicate<JavaClass> ofALibrary() {
    return JavaClass.Predicates.resideInAnyPackage(LIBRARIES);
  }

  @Test
  void theProductKeepsItsRules() {
    JavaClasses product =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.pantau.forecast");
    assertThat(product).isNotEmpty();
    RULES.forEach(rule -> rule.check(product));
  }

  @Test
  void everyRuleCanFail() {
    JavaClasses leak = new ClassFileImporter().importPackages("id.pantau.forecast.leak");
    RULES.forEach(
        rule -> assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> rule.check(leak)));
  }
}
