package id.pantau.graphql;

import id.pantau.access.Scope;
import id.pantau.lake.Lake;
import id.pantau.measure.Known;
import id.pantau.measure.MeasureId;
import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.progress.SeriesPoint;
import id.pantau.reference.ReferenceData;
import id.pantau.region.Region;
import id.pantau.region.RegionCode;
import id.pantau.school.School;
import id.pantau.school.SchoolFigures;
import id.pantau.school.SchoolProgress;
import id.pantau.school.SchoolQuestion;
import id.pantau.school.SchoolSeries;
import id.pantau.school.SchoolSummary;
import id.pantau.school.Schools;
import id.pantau.school.Schools.Page;
import id.pantau.series.Interval;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Schools: one, those of a region, and the fields of {@code School}. */
@Controller
final class SchoolController {

  private final Schools schools;
  private final ReferenceData reference;
  private final Lake lake;
  private final KnownAt known;

  SchoolController(Schools schools, ReferenceData reference, Lake lake, KnownAt known) {
    this.schools = schools;
    this.reference = reference;
    this.lake = lake;
    this.known = known;
  }

  @QueryMapping
  CompletableFuture<@Nullable SeenSchool> school(
      @Argument Npsn npsn, DataLoader<String, School> schoolLoader) {
    return schoolLoader
        .load(npsn.digits())
        .thenApply(school -> school == null ? null : new SeenSchool(school, null, Known.Now.NOW));
  }

  @QueryMapping
  SchoolConnection schools(@Arguments SchoolArguments arguments, @ContextValue Scope scope) {
    String list = arguments.list(arguments.region());
    PinnedCursor cursor = PinnedCursor.of(arguments.after(), list);
    SchoolQuestion question = arguments.question(known, cursor);
    Cut cut = PinnedCursor.cut(arguments.first(), cursor, true);
    RegionCode region = KnownRegion.of(reference, "within", arguments.region());
    Page page = schools.page(scope, question, region, cut);
    return SchoolConnection.of(region, question, page, cut, version(question.known()), list);
  }

  @SchemaMapping(typeName = "Region")
  CompletableFuture<SchoolConnection> schools(
      Region region,
      @Arguments SchoolArguments arguments,
      DataLoader<OfRegion<Paged<SchoolQuestion>>, Page> schoolsLoader) {
    String list = arguments.list(region.code());
    PinnedCursor cursor = PinnedCursor.of(arguments.after(), list);
    SchoolQuestion question = arguments.question(known, cursor);
    Cut cut = PinnedCursor.cut(arguments.first(), cursor, true);
    return schoolsLoader
        .load(new OfRegion<>(region.code(), new Paged<>(question, cut)))
        .thenApply(
            page ->
                SchoolConnection.of(
                    region.code(), question, page, cut, version(question.known()), list));
  }

  @SchemaMapping(typeName = "SchoolConnection")
  CompletableFuture<SchoolSummary> summary(
      SchoolConnection connection,
      DataLoader<OfRegion<SchoolQuestion>, SchoolSummary> schoolSummaryLoader) {
    return schoolSummaryLoader.load(connection.asked());
  }

  private long version(Known known) {
    return known.version(lake.current().version());
  }

  @SchemaMapping(typeName = "School")
  Region district(SeenSchool seen) {
    return reference.regions().find(seen.school().district()).orElseThrow();
  }

  @SchemaMapping(typeName = "School")
  CompletableFuture<SchoolProgress> progress(
      SeenSchool seen,
      @Argument @Nullable LocalDate asOf,
      @Argument @Nullable OffsetDateTime knownAt,
      DataLoader<SchoolFigures.Question, SchoolProgress> schoolProgressLoader) {
    return schoolProgressLoader.load(
        new SchoolFigures.Question(
            seen.school(), asOf == null ? seen.asOf() : asOf, at(seen, knownAt)));
  }

  @SchemaMapping(typeName = "School")
  CompletableFuture<SeriesField.Series> series(
      SeenSchool seen,
      @Argument MeasureId measure,
      @Argument @Nullable LocalDate from,
      @Argument @Nullable LocalDate to,
      @Argument Interval interval,
      @Argument @Nullable OffsetDateTime knownAt,
      DataLoader<SchoolSeries.Question, List<SeriesPoint>> schoolSeriesLoader) {
    var question =
        new SchoolSeries.Question(
            seen.school(),
            measure,
            from,
            to == null ? seen.asOf() : to,
            interval,
            at(seen, knownAt));
    SchoolSeries.check(question);
    return schoolSeriesLoader
        .load(question)
        .thenApply(points -> SeriesField.Series.of(measure, interval, points, List.of()));
  }

  private Known at(SeenSchool seen, @Nullable OffsetDateTime knownAt) {
    return knownAt == null ? seen.known() : known.resolve(knownAt);
  }
}
