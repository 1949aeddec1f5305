package id.pantau.graphql.random;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers worked out a second time: plain SQL by the formulas of the domain, on the files
 * themselves. No relation, roll-up or statement of the product is used.
 */
final class PlainSql implements AutoCloseable {

  private final Connection duck;
  private final Map<String, Function<Frame, MeasureSql>> measures;

  /**
   * @param bundled folder of the bundled CSV files
   * @param sent folder of the files that were sent
   */
  PlainSql(Path bundled, Path sent) throws SQLException, IOException {
    this.duck = DriverManager.getConnection("jdbc:duckdb:");
    this.measures = Kind.every().measures();
    run(duck, "raw.sql", Map.of("bundled", bundled, "sent", sent));
  }

  /** Runs a script beside this class. */
  static void run(Connection duck, String script, Map<String, Path> folders)
      throws SQLException, IOException {
    String sql = text(script);
    for (Map.Entry<String, Path> folder : folders.entrySet()) {
      sql = sql.replace("${%s}".formatted(folder.getKey()), folder.getValue().toString());
    }
    try (Statement statement = duck.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String text(String script) throws IOException {
    try (InputStream in = PlainSql.class.getResourceAsStream(script)) {
      return new String(Objects.requireNonNull(in, script).readAllBytes(), UTF_8);
    }
  }

  /** Some schools where a team came. */
  List<String> visitedSchools() throws SQLException {
    var schools = new ArrayList<String>();
    try (Statement statement = duck.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT DISTINCT npsn FROM visits WHERE npsn IS NOT NULL ORDER BY npsn LIMIT 12")) {
      while (rows.next()) {
        schools.add(rows.getString(1));
      }
    }
    return schools;
  }

  /** The figures of each group, in the order of the measures, by the key of the group. */
  Map<String, List<Told>> answer(Question question) throws SQLException {
    Frame frame = new Frame(question);
    List<MeasureSql> asked =
        question.measures().stream().map(each -> measures.get(each).apply(frame)).toList();
    var answer = new TreeMap<String, List<Told>>();
    try (Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(new PlainStatement(frame, asked).text())) {
      while (rows.next()) {
        answer.put(key(rows, question), told(rows, asked));
      }
    }
    return answer;
  }

  private static String key(ResultSet row, Question question) throws SQLException {
    var key = new StringBuilder(row.getString("g")).append('|').append(row.getString("b"));
    for (int i = 0; i < question.by().size(); i++) {
      key.append('|').append(row.getString("k" + i));
    }
    return key.toString();
  }

  private static List<Told> told(ResultSet row, List<MeasureSql> asked) throws SQLException {
    int expected = row.getInt("expected");
    var told = new ArrayList<Told>();
    for (int i = 0; i < asked.size(); i++) {
      Double above = number(row, "a" + i);
      int reported = row.getInt("n" + i);
      told.add(
          asked.get(i).isRatio()
              ? Told.ratio(above, number(row, "d" + i), reported, expected)
              : Told.plain(above, reported, expected));
    }
    return told;
  }

  private static @Nullable Double number(ResultSet row, String column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? null : number;
  }

  @Override
  public void close() throws SQLException {
    duck.close();
  }
}
