package id.pantau.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Who may know what; by name, so that each can be shown to fail. */
final class Rules {

  private static final Set<String> HIDDEN_INPUTS =
      Set.of(
          "java.time.ZoneId.systemDefault",
          "java.time.Clock.systemDefaultZone",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault");

  private static final Set<String> READ_THE_CLOCK =
      Set.of(
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.Instant.now",
          "java.time.OffsetDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.lang.System.currentTimeMillis");

  private Rules() {}

  static Map<String, ArchRule> all() {
    var rules = new LinkedHashMap<String, ArchRule>();
    rules.put("only the warehouse knows JDBC", onlyWarehouseKnowsJdbc());
    rules.put("values know nothing of ours above them", never("values", VALUES, ABOVE_VALUES));
    rules.put("values know no framework", noFramework());
    rules.put(
        "ingest never sees measures",
        never("ingest", of("ingest"), of("measure", "progress", "graphql")));
    rules.put(
        "the lake never sees what is above it",
        never(
            "lake",
            of("lake"),
            of("measure", "ingest", "progress", "reporting", "load", "graphql")));
    rules.put(
        "the warehouse knows nothing of ours",
        never("warehouse", of("warehouse"), EVERYTHING_BUT_WAREHOUSE));
    rules.put(
        "measures never see the API",
        never(
            "measure", of("measure"), of("graphql", "progress", "reporting", "server", "ingest")));
    rules.put(
        "use cases never see SQL",
        never(
            "use cases",
            of("progress", "reporting"),
            of("warehouse", "lake", "graphql", "ingest", "load")));
    rules.put(
        "targets never see SQL",
        never("target", of("target"), of("warehouse", "lake", "measure", "graphql")));
    rules.put(
        "the calendar knows days only",
        never("calendar", of("calendar"), of("warehouse", "lake", "measure", "region", "graphql")));
    rules.put("the API never sees SQL", noSqlInApi());
    rules.put(
        "the sample never sees measures",
        never("sample", of("sample"), of("measure", "warehouse", "lake", "graphql", "progress")));
    rules.put(
        "the contract never sees data",
        never(
            "contract",
            of("contract"),
            of("warehouse", "lake", "load", "measure", "graphql", "progress", "server")));
    rules.put(
        "ways in never see SQL",
        never(
            "a way in",
            of("inbox", "load"),
            of("warehouse", "measure", "graphql", "progress", "server")));
    rules.put(
        "access knows only regions and problems",
        never(
            "access",
            of("access"),
            of("warehouse", "lake", "measure", "graphql", "progress", "dataset")));
    rules.put("nothing reads the machine's zone or locale", noHiddenInputs());
    rules.put("only the wiring reads the clock", onlyWiringReadsTheClock());
    rules.put(
        "packages have no cycles", slices().matching("..pantau.(**)..").should().beFreeOfCycles());
    return rules;
  }

  private static final String[] VALUES = of("region", "dataset", "series", "problem");
  private static final String[] ABOVE_VALUES =
      of(
          "warehouse",
          "lake",
          "ingest",
          "measure",
          "reference",
          "target",
          "calendar",
          "progress",
          "reporting",
          "graphql",
          "server",
          "access");
  private static final String[] EVERYTHING_BUT_WAREHOUSE =
      of(
          "region",
          "dataset",
          "series",
          "problem",
          "lake",
          "ingest",
          "measure",
          "reference",
          "target",
          "calendar",
          "progress",
          "reporting",
          "graphql",
          "server",
          "access");

  private static String[] of(String... names) {
    String[] packages = new String[names.length];
    for (int i = 0; i < names.length; i++) {
      packages[i] = "..pantau.." + names[i] + "..";
    }
    return packages;
  }

  private static ArchRule never(String what, String[] from, String[] to) {
    return noClasses()
        .that()
        .resideInAnyPackage(from)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(to)
        .because(what + " may use only what its package-info says")
        .allowEmptyShould(true);
  }

  private static ArchRule onlyWarehouseKnowsJdbc() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("..pantau..warehouse..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.duckdb..");
  }

  private static ArchRule noFramework() {
    return noClasses()
        .that()
        .resideInAnyPackage(VALUES)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "graphql..", "java.sql..");
  }

  private static ArchRule noSqlInApi() {
    return noClasses()
        .that()
        .resideInAPackage("..pantau..graphql..")
        .should()
        .dependOnClassesThat()
        .haveSimpleName("Sql")
        .orShould()
        .dependOnClassesThat()
        .haveSimpleName("Session")
        .orShould()
        .dependOnClassesThat()
        .haveSimpleName("Warehouse");
  }

  private static ArchRule noHiddenInputs() {
    return noClasses()
        .should()
        .callCodeUnitWhere(
            describe("reads the machine's zone or locale", call -> calls(call, HIDDEN_INPUTS)));
  }

  private static ArchRule onlyWiringReadsTheClock() {
    return noClasses()
        .should()
        .callCodeUnitWhere(
            describe(
                "reads the clock without being given one", call -> calls(call, READ_THE_CLOCK)));
  }

  private static boolean calls(JavaCall<?> call, Set<String> methods) {
    return methods.contains(call.getTargetOwner().getFullName() + "." + call.getName());
  }
}
