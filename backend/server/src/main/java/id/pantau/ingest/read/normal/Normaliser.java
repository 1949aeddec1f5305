package id.pantau.ingest.read.normal;

import id.pantau.dataset.Field;
import id.pantau.dataset.FieldType;
import id.pantau.ingest.read.alias.Aliases;
import id.pantau.ingest.read.alias.Headings;
import id.pantau.ingest.read.alias.MappedColumn;
import id.pantau.ingest.read.alias.Mapping;
import id.pantau.ingest.read.alias.Missing;
import id.pantau.region.RegionCode;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings the rows of a file into normal form, set by set. */
public final class Normaliser {

  /** Names of regions that stayed open, one row per value in a row of the file. */
  public static final String UNRESOLVED = "unresolved";

  private final Session session;
  private final String source;
  private final Aliases aliases;
  private final Raw raw;
  private final Mapping mapping;
  private final @Nullable RegionCode office;
  private final Map<String, Values> values = new HashMap<>();

  /**
   * @param source the file's name, in words
   * @param office that sent it; null when unsaid
   */
  public Normaliser(
      Session session,
      String source,
      Aliases aliases,
      Raw raw,
      Mapping mapping,
      @Nullable RegionCode office) {
    this.session = session;
    this.source = source;
    this.aliases = aliases;
    this.raw = raw;
    this.mapping = mapping;
    this.office = office;
  }

  /**
   * Makes the table.
   *
   * @param table temporary; {@code file_row} and a text column per field
   */
  public Styles normalise(String table) {
    fields().filter(field -> !isRegion(field) && !isFree(field)).forEach(this::collect);
    Decision<NumberStyle> numbers = Numbers.decide(source, of(FieldType.INTEGER, FieldType.NUMBER));
    Decision<DateStyle> dates = Dates.decide(source, of(FieldType.DATE));
    var regions = new Regions(session, raw, mapping, office);
    var rewriters = new HashMap<String, Rewriter>();
    fields()
        .forEach(field -> rewriters.put(field.name(), rewriter(field, regions, numbers, dates)));
    write(table, rewriters);
    unresolved(rewriters);
    values.values().forEach(Values::drop);
    return new Styles(numbers, dates);
  }

  private Stream<Field> fields() {
    return mapping.resource().fields().stream()
        .filter(field -> mapping.column(field.name()).isPresent());
  }

  private boolean isRegion(Field field) {
    return mapping.resource().regionFields().contains(field.name());
  }

  /** Text of no form: a name, a note; high in distinct values and never rewritten but trimmed. */
  private static boolean isFree(Field field) {
    return field.type() == FieldType.STRING && field.allowed().isEmpty() && field.pattern() == null;
  }

  private String column(Field field) {
    return Raw.column(mapping.column(field.name()).orElseThrow().index());
  }

  private void collect(Field field) {
    values.put(field.name(), Values.of(session, raw, field, column(field)));
  }

  private List<Values> of(FieldType... types) {
    return values.values().stream()
        .filter(each -> List.of(types).contains(each.field().type()))
        .toList();
  }

  private Rewriter rewriter(
      Field field, Regions regions, Decision<NumberStyle> numbers, Decision<DateStyle> dates) {
    MappedColumn column = mapping.column(field.name()).orElseThrow();
    if (isRegion(field)) {
      return regions.rewriter(field, column);
    }
    Values distinct = values.get(field.name());
    if (distinct == null) {
      return Rewriter.none(
          "nullif(trim(regexp_replace(%s, '^\\x1F|\\x{A0}', '', 'g')), '')"
              .formatted(column(field)));
    }
    String expression =
        switch (field.type()) {
          case INTEGER, NUMBER -> Numbers.normal(field.type(), numbers.choice());
          case DATE -> Dates.normal(dates.choice());
          case BOOLEAN, STRING -> text(field);
        };
    return switch (distinct.rewrite(expression)) {
      case NONE -> Rewriter.none(column(field));
      case BY_TABLE -> {
        String table = distinct.normal();
        yield new Rewriter(
            column(field),
            Optional.of(new Rewriter.Join(table, table + ".raw = " + column(field))));
      }
    };
  }

  private String text(Field field) {
    Map<String, String> codes = aliases.codes(field);
    return codes.isEmpty() ? "t" : Codes.normal(codes);
  }

  private void write(String table, Map<String, Rewriter> rewriters) {
    List<String> columns = new ArrayList<>();
    columns.add(raw.fileRow() + " AS file_row");
    mapping
        .resource()
        .fields()
        .forEach(field -> columns.add(value(field, rewriters) + " AS " + Sql.name(field.name())));
    session.execute("DROP TABLE IF EXISTS " + table);
    session.execute(
        "CREATE TEMP TABLE %s AS SELECT %s FROM %s%s WHERE %s AND NOT (%s)"
            .formatted(
                table,
                String.join(", ", columns),
                raw.table(),
                rewriters.values().stream().map(Rewriter::from).collect(Collectors.joining()),
                raw.rows(),
                blank()));
  }

  private String value(Field field, Map<String, Rewriter> rewriters) {
    Rewriter rewriter = rewriters.get(field.name());
    return rewriter == null ? defaultOf(field) : rewriter.value();
  }

  private String defaultOf(Field field) {
    if (office != null && Headings.isOffice(mapping.resource(), field)) {
      return Sql.literal(office.digits());
    }
    return mapping.missing().stream()
        .filter(missing -> missing.field().equals(field.name()))
        .map(Missing::value)
        .filter(Objects::nonNull)
        .findFirst()
        .map(Sql::literal)
        .orElse("CAST(NULL AS VARCHAR)");
  }

  /** A row without any value is no row. */
  private String blank() {
    return mapping.columns().stream()
        .map(column -> Raw.column(column.index()) + " IS NULL")
        .collect(Collectors.joining(" AND "));
  }

  private void unresolved(Map<String, Rewriter> rewriters) {
    session.execute(
        "CREATE OR REPLACE TEMP TABLE %s (file_row BIGINT, \"column\" VARCHAR, value VARCHAR, candidates VARCHAR)"
            .formatted(UNRESOLVED));
    rewriters.forEach(
        (field, rewriter) -> {
          if (mapping.resource().regionFields().contains(field)) {
            rewriter.join().ifPresent(join -> unresolved(field, join));
          }
        });
  }

  private void unresolved(String field, Rewriter.Join join) {
    session.execute(
        """
        INSERT INTO %1$s SELECT %2$s, %3$s, %4$s.normal, %4$s.candidates
        FROM %5$s JOIN %4$s ON %6$s WHERE %4$s.candidates IS NOT NULL AND %7$s
        """
            .formatted(
                UNRESOLVED,
                raw.fileRow(),
                Sql.literal(field),
                join.table(),
                raw.table(),
                join.on(),
                raw.rows()));
    session.execute("DROP TABLE IF EXISTS " + join.table());
  }
}
