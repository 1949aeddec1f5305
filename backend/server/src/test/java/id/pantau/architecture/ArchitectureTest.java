package id.pantau.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("id.pantau");

  private static final JavaClasses BAD =
      new ClassFileImporter().importPackages("id.pantau.architecture.bad");

  static Stream<String> rules() {
    return Rules.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(String rule) {
    Rules.all().get(rule).check(OURS);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void canFail(String rule) {
    assertThat(Rules.all().get(rule).evaluate(BAD).hasViolation()).isTrue();
  }

  @Test
  void everyPackageIsNonNullByDefaultAndSaysWhatItHolds() {
    List<String> silent =
        OURS.getPackage("id.pantau").getSubpackages().stream()
            .filter(each -> !each.getClasses().isEmpty())
            .filter(each -> !each.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .toList();
    assertThat(silent).isEmpty();
  }
}
