package id.pantau.measure.aggregate;

import id.pantau.dataset.Basis;
import org.jspecify.annotations.Nullable;

/** Levels at the end of each stretch, one relation each: g, b, v, l, h, n of e units. */
final class LevelSql {

  private static final String AT_THE_END =
      "%1$s.valid_from <= k.level_day AND k.level_day < %1$s.valid_to";

  private final Shape shape;

  LevelSql(Shape shape) {
    this.shape = shape;
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

  private static String one(String name, String table, String which, String low, String high) {
    return """
        %s AS (SELECT p.g, k.b, sum(x.value) AS v, min(%s) AS l, max(%s) AS h, count(x.value) AS n, count(*) AS e
          FROM place p CROSS JOIN stretch k LEFT JOIN %s x ON x.unit = p.unit AND %s AND %s
          GROUP BY p.g, k.b)"""
        .formatted(name, low, high, table, which, AT_THE_END.formatted("x"));
  }

  /** Like with like: of the units that have both. */
  private String share(Formula.Kind kind, String name) {
    String measure = kind == Formula.Kind.RECORDED ? "RECORDED" : "ACTIVATED";
    return """
        %s AS (SELECT p.g, k.b, sum(CASE WHEN c.value IS NOT NULL THEN x.value END) AS a,
            %s AS d, min(CASE WHEN c.value IS NOT NULL THEN least(x.origin_low, c.origin) END) AS l,
            max(CASE WHEN c.value IS NOT NULL THEN greatest(x.origin_high, c.origin) END) AS h,
            count(CASE WHEN c.value IS NOT NULL THEN x.value END) AS n, count(*) AS e
          FROM place p CROSS JOIN stretch k%s
          LEFT JOIN level x ON x.unit = p.unit AND x.measure = '%s' AND %s
          LEFT JOIN base c ON c.unit = p.unit AND %s
          GROUP BY p.g, k.b)"""
        .formatted(
            name,
            denominator(kind),
            kind == Formula.Kind.RECORDED
                ? ""
                : " LEFT JOIN target_of t ON t.g = p.g AND t.b = k.b",
            measure,
            AT_THE_END.formatted("x"),
            base(kind));
  }

  private static String denominator(Formula.Kind kind) {
    String base = "sum(CASE WHEN x.value IS NOT NULL THEN c.value END)";
    return switch (kind) {
      case BASE, RECORDED -> base;
      case TARGET ->
          "CAST(ceil(CAST(max(t.rate) AS DECIMAL(9, 6)) * CAST(%s AS DECIMAL(18, 0))) AS DOUBLE)"
              .formatted(base);
    };
  }

  private String base(Formula.Kind kind) {
    @Nullable Basis asked = shape.question().basis();
    return switch (kind) {
      case RECORDED -> "c.basis = 'ELIGIBLE' AND " + AT_THE_END.formatted("c");
      case BASE, TARGET ->
          "c.basis = %s AND c.valid_from <= coalesce(t.base_cut_on, k.level_day) AND coalesce(t.base_cut_on, k.level_day) < c.valid_to"
              .formatted(asked == null ? "coalesce(t.basis, 'RECORDED')" : "'%s'".formatted(asked));
    };
  }

  /** The primary target of each group and stretch: the region's own, else the newest announced. */
  String targets() {
    return """
        target_of AS (SELECT g, b, rate, basis, base_cut_on FROM (
          SELECT q.g, q.b, t.rate, t.basis, t.base_cut_on, row_number() OVER (PARTITION BY q.g, q.b
            ORDER BY CASE WHEN t.region_code = '00' THEN 0 ELSE length(t.region_code) END DESC,
              t.announced_on DESC, t.period_start DESC) AS place
          FROM (SELECT DISTINCT p.g, k.b, k.level_day FROM place p CROSS JOIN stretch k) q
          JOIN target t ON (t.region_code = '00' OR substr(q.g, 1, length(t.region_code)) = t.region_code)
            AND q.level_day BETWEEN t.period_start AND t.deadline AND t.announced_on <= DATE '%s'
          ) ranked WHERE place = 1)"""
        .formatted(shape.knownBy());
  }
}
