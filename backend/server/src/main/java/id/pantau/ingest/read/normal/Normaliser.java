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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings the rows of a file into normal form, set by set. */
public final class Normaliser {

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

  /** Writes the rows out in their types. */
  public Normalised normalise(TypedRows rows) {
    fields().filter(field -> isCollected(field)).forEach(this::collect);
    Decision<NumberStyle> numbers = Numbers.decide(source, of(FieldType.INTEGER, FieldType.NUMBER));
    Decision<DateStyle> dates = Dates.decide(source, of(FieldType.DATE));
    var regions = new Regions(session, mapping, office);
    var rewriters = new LinkedHashMap<String, Rewriter>();
    fields()
        .forEach(field -> rewriters.put(field.name(), rewriter(field, regions, numbers, dates)));
    rows.write(session, mapping, rewriters, this::defaultOf);
    values.values().forEach(Values::drop);
    return new Normalised(
        new Styles(numbers, dates),
        rewriters.entrySet().stream()
            .filter(entry -> entry.getValue().misfits())
            .map(Map.Entry::getKey)
            .toList());
  }

  private Stream<Field> fields() {
    return mapping.resource().fields().stream()
        .filter(field -> mapping.column(field.name()).isPresent());
  }

  private boolean isCollected(Field field) {
    return !isRegion(field) && !isFree(field) && !isTyped(field);
  }

  private boolean isRegion(Field field) {
    return mapping.resource().regionFields().contains(field.name());
  }

  /** Text of no form: a name, a note; high in distinct values and never rewritten but trimmed. */
  private static boolean isFree(Field field) {
    return field.type() == FieldType.STRING && field.allowed().isEmpty() && field.pattern() == null;
  }

  private boolean isTyped(Field field) {
    return raw.typed().contains(column(field).index());
  }

  private MappedColumn column(Field field) {
    return mapping.column(field.name()).orElseThrow();
  }

  private void collect(Field field) {
    values.put(field.name(), Values.of(session, field, Raw.column(column(field).index())));
  }

  private List<Values> of(FieldType... types) {
    return values.values().stream()
        .filter(each -> List.of(types).contains(each.field().type()))
        .toList();
  }

  private Rewriter rewriter(
      Field field, Regions regions, Decision<NumberStyle> numbers, Decision<DateStyle> dates) {
    if (isTyped(field)) {
      return new Rewriter(Raw.column(column(field).index()), Optional.empty(), false);
    }
    if (isRegion(field)) {
      return regions.rewriter(field, column(field));
    }
    Values distinct = values.get(field.name());
    return distinct == null
        ? Rewriter.none(trimmed(Raw.column(column(field).index())))
        : rewriter(
            distinct,
            switch (field.type()) {
              case INTEGER, NUMBER -> Numbers.normal(field.type(), numbers.choice());
              case DATE -> Dates.normal(dates.choice());
              case BOOLEAN, STRING -> text(field);
            });
  }

  private Rewriter rewriter(Values distinct, String expression) {
    String column = Raw.column(column(distinct.field()).index());
    Values.Verdict verdict = distinct.rewrite(expression);
    String table = distinct.normal();
    return new Rewriter(
        column,
        verdict.rewritten()
            ? Optional.of(new Rewriter.Join(table, table + ".raw = " + column))
            : Optional.empty(),
        verdict.misfits());
  }

  private static String trimmed(String column) {
    return "nullif(trim(regexp_replace(%s, '^[\\x1F'']|\\x{A0}', '', 'g')), '')".formatted(column);
  }

  private String text(Field field) {
    Map<String, String> codes = aliases.codes(field);
    return codes.isEmpty() ? "t" : Codes.normal(codes);
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
}
