package id.pantau.chart;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the jar shows, and who in it may know what. */
class ArchitectureTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("id.pantau.chart");

  private static final ArchRule NOTHING_PUBLIC_SHOWS_THE_LIBRARIES =
      classes().that().arePublic().should(showNoLibraryType());

  private static final ArchRule VALUES_KNOW_NO_DRAWING =
      noClasses()
          .that()
          .resideInAPackage("id.pantau.chart")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.awt..", "org.jfree..", "org.apache..", "id.pantau.chart.*..");

  private static final ArchRule BATIK_IS_KNOWN_TO_SVG_ONLY =
      noClasses()
          .that()
          .resideOutsideOfPackage("id.pantau.chart.svg")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.batik..");

  private static final ArchRule JFREECHART_IS_KNOWN_TO_DRAW_ONLY =
      noClasses()
          .that()
          .resideOutsideOfPackage("id.pantau.chart.draw")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jfree..");

  private static final ArchRule NO_MACHINE_ZONE_OR_CLOCK =
      noClasses()
          .should()
          .callMethod(java.time.ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.util.Locale.class, "getDefault");

  private static final ArchRule DEPENDENCIES_POINT_DOWN =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("draw")
          .definedBy("id.pantau.chart.draw")
          .layer("label")
          .definedBy("id.pantau.chart.label")
          .layer("svg")
          .definedBy("id.pantau.chart.svg")
          .whereLayer("draw")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("label")
          .mayOnlyBeAccessedByLayers("draw");

  @Test
  void theProductKeepsItsRules() {
    assertThat(PRODUCT).isNotEmpty();
    NOTHING_PUBLIC_SHOWS_THE_LIBRARIES.check(PRODUCT);
    VALUES_KNOW_NO_DRAWING.check(PRODUCT);
    BATIK_IS_KNOWN_TO_SVG_ONLY.check(PRODUCT);
    JFREECHART_IS_KNOWN_TO_DRAW_ONLY.check(PRODUCT);
    NO_MACHINE_ZONE_OR_CLOCK.check(PRODUCT);
    DEPENDENCIES_POINT_DOWN.check(PRODUCT);
  }

  @Test
  void theRulesCanFail() {
    JavaClasses leak = new ClassFileImporter().importPackages("id.pantau.chart.leak");
    fails(NOTHING_PUBLIC_SHOWS_THE_LIBRARIES, leak);
    fails(JFREECHART_IS_KNOWN_TO_DRAW_ONLY, leak);
    fails(BATIK_IS_KNOWN_TO_SVG_ONLY, leak);
    fails(NO_MACHINE_ZONE_OR_CLOCK, leak);
    fails(VALUES_KNOW_NO_DRAWING, new ClassFileImporter().importClasses(ChartBench.class));
    fails(DEPENDENCIES_POINT_DOWN, new ClassFileImporter().importPackages("id.pantau.chart"));
  }

  private static void fails(ArchRule rule, JavaClasses classes) {
    assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> rule.check(classes));
  }

  private static ArchCondition<JavaClass> showNoLibraryType() {
    return new ArchCondition<>("show no type of JFreeChart or Batik") {
      @Override
      public void check(JavaClass shown, ConditionEvents events) {
        shown.getAllRawSuperclasses().stream()
            .filter(ArchitectureTest::ofALibrary)
            .map(parent -> SimpleConditionEvent.violated(shown, shown + " is a " + parent))
            .forEach(events::add);
        shown.getMembers().stream()
            .filter(ArchitectureTest::visible)
            .filter(member -> types(member).anyMatch(ArchitectureTest::ofALibrary))
            .map(member -> SimpleConditionEvent.violated(shown, member.getFullName()))
            .forEach(events::add);
      }
    };
  }

  private static boolean visible(JavaMember member) {
    return member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED);
  }

  private static Stream<JavaClass> types(JavaMember member) {
    return member.getAllInvolvedRawTypes().stream();
  }

  private static boolean ofALibrary(JavaType type) {
    return type.getName().startsWith("org.jfree.") || type.getName().startsWith("org.apache.");
  }
}
