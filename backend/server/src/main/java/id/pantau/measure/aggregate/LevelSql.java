package id.pantau.measure.aggregate;

import id.pantau.dataset.Basis;
import id.pantau.measure.MeasureId;
import id.pantau.target.Target;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Levels at the end of each stretch, one relation each: g, b, v, or a over d of a share, l, h, and
 * n, the units that have one. Of one stretch the day is a constant, by which the engine finds the
 * few rows that hold then.
 */
final class LevelSql {

  private final Shape shape;
  private final Optional<OneTarget> one;
  private final String stretch;
  private final String day;
  private final String key;

  /**
   * The target in force in every region and stretch.
   *
   * @param target empty where none is
   */
  record OneTarget(Optional<Target> target) {}

  /**
   * @param one where it is known that there is only one; else {@link #targets} must go before
   */
  LevelSql(Shape shape, Optional<OneTarget> one) {
    this.shape = shape;
    this.one = one;
    boolean whole = shape.question().interval() == null;
    this.stretch = whole ? "" : " CROSS JOIN stretch k";
    this.day = whole ? "DATE '%s'".formatted(shape.levelDay()) : "k.level_day";
    this.key = whole ? Shape.WHOLE : "k.b";
  }

  /** Whether one of the formulas depends on the target in force. */
  static boolean asksTargets(Collection<Formula> formulas) {
    return formulas.stream().anyMatch(Formula::asksTargets);
  }

  /** Whether the target must be looked up for each region and stretch. */
  boolean targetsDiffer() {
    return one.isEmpty();
  }

  /** The relation of a level or a share. */
  String clause(Formula formula, String name) {
    return switch (formula) {
      case Formula.Level level ->
          one(
              name,
              "level",
              "x.measure = '%s'".formatted(level.flow().name()),
              "x.origin_low",
              "x.origin_high");
      case Formula.Stock stock ->
          one(name, stock.relation(), "true", "x.origin_low", "x.origin_high");
      case Formula.Base base ->
          one(name, "base", "x.basis = '%s'".formatted(base.basis()), "x.origin", "x.origin");
      case Formula.Share share -> share(share.kind(), name);
      case Formula.Sum sum -> throw new IllegalArgumentException("a sum is no level");
      case Formula.Quotient quotient -> throw new IllegalArgumentException("a sum is no level");
    };
  }

  private String one(String name, String table, String which, String low, String high) {
    return """
        %s AS (SELECT %s AS g, %s AS b, %s AS v, %s AS l, %s AS h, %s AS n
          FROM %s x%s WHERE %s AND %s%s)"""
        .formatted(
            name,
            shape.group("x.unit"),
            key,
            of("sum", "x.value"),
            of("min", low),
            of("max", high),
            known("x.value"),
            table,
            stretch,
            which,
            units(),
            grouped());
  }

  /**
   * The relation of the cumulative counts of each office: g, its code; b, v, l and h.
   *
   * @param flow of which it is the count to date
   */
  String ofOffices(MeasureId flow, String name) {
    return "%s AS (SELECT x.unit AS g, %s AS b, x.value AS v, x.origin_low AS l, x.origin_high AS h FROM level x%s WHERE x.measure = '%s' AND %s)"
        .formatted(name, key, stretch, flow.name(), units());
  }

  /** Of several units together; of one the value itself. */
  private String of(String sum, String value) {
    return shape.ofUnits() ? value : "%s(%s)".formatted(sum, value);
  }

  private String known(String value) {
    return shape.ofUnits()
        ? "CASE WHEN %s IS NULL THEN 0 ELSE 1 END".formatted(value)
        : "count(%s)".formatted(value);
  }

  private String grouped() {
    return shape.ofUnits() ? "" : " GROUP BY ALL";
  }

  /** The units that are added up, with what holds of them at the end. */
  private String units() {
    return "length(x.unit) = %d AND %s AND %s"
        .formatted(shape.unitDigits(), shape.within("x.unit", shape.unitDigits()), holds("x", day));
  }

  private static String holds(String alias, String day) {
    return "%1$s.valid_from <= %2$s AND %2$s < %1$s.valid_to".formatted(alias, day);
  }

  /** Like with like: of the units that have both. */
  private String share(Formula.Kind kind, String name) {
    String measure = kind == Formula.Kind.RECORDED ? "RECORDED" : "ACTIVATED";
    return """
        %1$s AS (SELECT %2$s AS g, %3$s AS b, %10$s AS a, %4$s AS d, %11$s AS l,
            %12$s AS h, %13$s AS n
          FROM level x%5$s%6$s JOIN base c ON c.unit = x.unit AND %7$s
          WHERE x.measure = '%8$s' AND x.value IS NOT NULL AND c.value IS NOT NULL AND %9$s%14$s)"""
        .formatted(
            name,
            shape.group("x.unit"),
            key,
            denominator(kind),
            stretch,
            kind == Formula.Kind.RECORDED || one.isPresent()
                ? ""
                : " LEFT JOIN target_of t ON t.g = %s AND t.b = %s"
                    .formatted(shape.group("x.unit"), key),
            base(kind),
            measure,
            units(),
            of("sum", "x.value"),
            of("min", "least(x.origin_low, c.origin)"),
            of("max", "greatest(x.origin_high, c.origin)"),
            known("x.value"),
            grouped());
  }

  private String denominator(Formula.Kind kind) {
    String base = of("sum", "c.value");
    return switch (kind) {
      case BASE, RECORDED -> base;
      case TARGET ->
          "CAST(ceil(CAST(%s AS DECIMAL(19, 15)) * CAST(%s AS DECIMAL(18, 0))) AS DOUBLE)"
              .formatted(rate(), base);
    };
  }

  private String rate() {
    return one.isEmpty()
        ? of("max", "t.rate")
        : one.get().target().map(target -> target.rate().toPlainString()).orElse("NULL");
  }

  private String base(Formula.Kind kind) {
    @Nullable Basis asked = shape.question().basis();
    return switch (kind) {
      case RECORDED -> "c.basis = 'ELIGIBLE' AND " + holds("c", day);
      case BASE, TARGET ->
          "c.basis = %s AND %s"
              .formatted(asked == null ? basis() : "'%s'".formatted(asked), holds("c", baseDay()));
    };
  }

  private String basis() {
    return one.isEmpty()
        ? "coalesce(t.basis, 'RECORDED')"
        : "'%s'".formatted(one.get().target().map(Target::basis).orElse(Basis.RECORDED));
  }

  private String baseDay() {
    return one.isEmpty()
        ? "coalesce(t.base_cut_on, %s)".formatted(day)
        : one.get().target().map(Target::baseCutOn).map("DATE '%s'"::formatted).orElse(day);
  }

  /** The primary target of each group and stretch: the region's own, else the newest announced. */
  String targets() {
    return """
        target_of AS (SELECT g, b, rate, basis, base_cut_on FROM (
          SELECT q.g, q.b, t.rate, t.basis, t.base_cut_on, row_number() OVER (PARTITION BY q.g, q.b
            ORDER BY CASE WHEN t.region_code = '00' THEN 0 ELSE length(t.region_code) END DESC,
              t.announced_on DESC, t.period_start DESC, t.deadline DESC) AS place
          FROM (SELECT%s p.g, k.b, k.level_day FROM place p CROSS JOIN stretch k) q
          JOIN target t ON (t.region_code = '00' OR substr(q.g, 1, length(t.region_code)) = t.region_code)
            AND q.level_day BETWEEN t.period_start AND t.deadline AND t.announced_on <= DATE '%s'
          ) ranked WHERE place = 1)"""
        .formatted(shape.ofUnits() ? "" : " DISTINCT", shape.knownBy());
  }
}
