package id.pantau.chart.svg;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.StringTokenizer;

/** Rewrites Batik's path data with relative steps: half as long for a line of many points. */
final class PathData {

  private final StringBuilder out = new StringBuilder();
  private long x;
  private long y;

  private PathData() {}

  /** The same outline; paths with curves stay as they are. */
  static String compact(String d) {
    if (d.indexOf('Q') >= 0 || d.indexOf('C') >= 0) {
      return d;
    }
    PathData path = new PathData();
    StringTokenizer tokens = new StringTokenizer(d, " MLZ", true);
    char command = 'M';
    while (tokens.hasMoreTokens()) {
      String token = tokens.nextToken();
      switch (token.charAt(0)) {
        case ' ' -> {}
        case 'M', 'L' -> command = token.charAt(0);
        case 'Z' -> path.out.append('z');
        default -> path.step(command, tenths(token), tenths(second(tokens)));
      }
    }
    return path.out.toString();
  }

  /** A polyline through those points. */
  static String through(List<Point2D> line) {
    PathData path = new PathData();
    char command = 'M';
    for (Point2D point : line) {
      path.step(command, Math.round(point.getX() * 10), Math.round(point.getY() * 10));
      command = 'L';
    }
    return path.out.toString();
  }

  private static String second(StringTokenizer tokens) {
    String token = tokens.nextToken();
    return token.equals(" ") ? tokens.nextToken() : token;
  }

  private static long tenths(String number) {
    return Math.round(Double.parseDouble(number) * 10);
  }

  private void step(char command, long toX, long toY) {
    boolean move = command == 'M';
    out.append(move ? 'M' : 'l');
    append(Decimal.tenths(move ? toX : toX - x), Decimal.tenths(move ? toY : toY - y));
    x = toX;
    y = toY;
  }

  private void append(String dx, String dy) {
    out.append(dx).append(dy.startsWith("-") ? "" : " ").append(dy);
  }
}
