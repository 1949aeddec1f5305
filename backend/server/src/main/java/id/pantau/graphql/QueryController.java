package id.pantau.graphql;

import id.pantau.access.Scope;
import id.pantau.lake.DataVersion;
import id.pantau.lake.Lake;
import id.pantau.measure.Catalogue;
import id.pantau.measure.Measure;
import id.pantau.problem.ProblemException;
import id.pantau.reference.DatasetCatalogue;
import id.pantau.reference.ReferenceData;
import id.pantau.region.Region;
import id.pantau.region.RegionCode;
import id.pantau.region.RegionLevel;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code Query}. */
@Controller
final class QueryController {

  private static final int LONGEST_SEARCH = 100;

  private final ReferenceData reference;
  private final DatasetCatalogue datasets;
  private final Lake lake;

  QueryController(ReferenceData reference, DatasetCatalogue datasets, Lake lake) {
    this.reference = reference;
    this.datasets = datasets;
    this.lake = lake;
  }

  @QueryMapping
  @Nullable Region region(@Argument RegionCode code, @ContextValue Scope scope) {
    return scope.admits(code) ? reference.regions().find(code).orElse(null) : null;
  }

  @QueryMapping
  Connection<Region> regions(
      @Argument RegionLevel level,
      @Argument @Nullable RegionCode within,
      @Argument @Nullable String search,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @ContextValue Scope scope) {
    List<Region> found =
        reference.regions().atLevel(level, top(level, within)).stream()
            .filter(region -> scope.admits(region.code()))
            .toList();
    return Connection.page(
        search == null || search.isBlank() ? found : search(found, search),
        region -> region.code().digits(),
        Connection.list("regions", level, within, search),
        first,
        after);
  }

  /** An explicit null means what leaving the argument out means. */
  private RegionCode top(RegionLevel level, @Nullable RegionCode within) {
    RegionCode top = within == null ? RegionCode.NATION : within;
    Region region =
        reference
            .regions()
            .find(top)
            .orElseThrow(
                () ->
                    ProblemException.badInput(
                        "there is no region %s to look within".formatted(top)));
    if (region.level().compareTo(level) > 0) {
      throw ProblemException.badInput(
          "%s is a %s and has no %s within it; look within a higher region"
              .formatted(region.name(), region.level(), level));
    }
    return top;
  }

  private List<Region> search(List<Region> candidates, String words) {
    if (words.length() > LONGEST_SEARCH) {
      throw ProblemException.badInput(
          "search has %d characters; at most %d are looked for"
              .formatted(words.length(), LONGEST_SEARCH));
    }
    if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw ProblemException.badInput(
          "search has no letter and no digit; search for a name or a code, such as Lubuklinggau or 1673");
    }
    return reference.regions().search(candidates, words);
  }

  @QueryMapping
  List<Measure> measures() {
    return Catalogue.measures();
  }

  @SchemaMapping(typeName = "MeasureInfo")
  String name(Measure measure, @Argument Language language) {
    return language.choose(measure.name().id(), measure.name().en());
  }

  @SchemaMapping(typeName = "MeasureInfo")
  String description(Measure measure, @Argument Language language) {
    return language.choose(measure.description().id(), measure.description().en());
  }

  @QueryMapping
  DataVersion dataVersion(@Argument @Nullable OffsetDateTime at) {
    return at == null ? lake.current() : lake.at(at.toInstant());
  }

  @SchemaMapping(typeName = "DataVersion")
  @Nullable OffsetDateTime decidedAt(DataVersion version) {
    return version.equals(DataVersion.NONE) ? null : version.decidedAt().atOffset(ZoneOffset.UTC);
  }

  @QueryMapping
  List<DatasetCatalogue.Entry> datasets() {
    return datasets.entries();
  }

  @SchemaMapping(typeName = "Dataset")
  String title(DatasetCatalogue.Entry entry, @Argument Language language) {
    return language.choose(entry.title(), entry.titleEnglish());
  }
}
