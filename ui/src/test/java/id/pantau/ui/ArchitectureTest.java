package id.pantau.ui;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know what; each rule is shown to fail on a class that breaks it. */
class ArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("id.pantau.ui");

  private static final JavaClasses BAD = new ClassFileImporter().importPackages("id.pantau.bad");

  private static final Map<String, ArchRule> RULES =
      Map.of(
          "views stand alone", viewsStandAlone(),
          "the chart jar alone draws", nobodyKnows("org.jfree..", "org.apache.batik.."),
          "nobody knows the server", nobodyKnowsTheServer(),
          "api is without Vaadin", apiIsWithoutVaadin(),
          "api alone knows GraphQL", apiAloneKnowsGraphQl(),
          "base is below all", baseIsBelowAll(),
          "nothing to bundle", nothingToBundle(),
          "no zone, locale or day of the machine", nothingOfTheMachine());

  private static ArchRule viewsStandAlone() {
    return slices()
        .matching("id.pantau.(ui|bad).(*)..")
        .namingSlices("$2")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(anything(), resideInAPackage("id.pantau.ui.api.."))
        .ignoreDependency(anything(), resideInAPackage("id.pantau.ui.base.."))
        .ignoreDependency(anything(), resideInAPackage("id.pantau.ui.part.."));
  }

  private static DescribedPredicate<JavaClass> anything() {
    return DescribedPredicate.alwaysTrue();
  }

  private static ArchRule nobodyKnows(String... packages) {
    return noClasses().should().dependOnClassesThat().resideInAnyPackage(packages);
  }

  /** Every package of ours is the server's, but for those of the chart and of the UI itself. */
  private static ArchRule nobodyKnowsTheServer() {
    return noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("id.pantau..")
                .and(
                    DescribedPredicate.not(
                        resideInAPackage("id.pantau.ui..")
                            .or(resideInAPackage("id.pantau.chart.."))
                            .or(resideInAPackage("id.pantau.bad..")))));
  }

  private static ArchRule apiIsWithoutVaadin() {
    return noClasses()
        .that()
        .resideInAPackage("..api..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.vaadin..");
  }

  private static ArchRule apiAloneKnowsGraphQl() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("id.pantau.ui.api..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("graphql..", "org.springframework.graphql..");
  }

  private static ArchRule baseIsBelowAll() {
    return noClasses()
        .that()
        .resideInAPackage("..base..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("id.pantau.ui..")
                .and(DescribedPredicate.not(resideInAPackage("id.pantau.ui.base.."))));
  }

  private static ArchRule nothingToBundle() {
    return noClasses()
        .should()
        .beAnnotatedWith(CssImport.class)
        .orShould()
        .beAnnotatedWith(JsModule.class)
        .orShould()
        .beAnnotatedWith(NpmPackage.class)
        .orShould()
        .beAnnotatedWith(JavaScript.class);
  }

  private static ArchRule nothingOfTheMachine() {
    return noClasses()
        .should()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(LocalDate.class, "now");
  }

  static Stream<String> rules() {
    return RULES.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(String rule) {
    RULES.get(rule).check(OURS);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void failsOnABadExample(String rule) {
    assertThat(RULES.get(rule).evaluate(BAD).hasViolation()).isTrue();
  }

  @Test
  void looksAtSomething() {
    assertThat(OURS.size()).isGreaterThan(60);
  }
}
