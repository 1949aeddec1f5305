package id.pantau.cli.forecast;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Where the columns of a file lie, from 0. */
record Headings(List<String> all, int id, int t, int value) {

  static final String ID = "series_id";
  static final String T = "t";
  static final String VALUE = "value";
  private static final List<String> NEEDED = List.of(ID, T, VALUE);

  static Headings of(List<String> cells, long line, Flaws flaws) throws FlawedFileException {
    List<String> all = cells.stream().map(String::strip).toList();
    List<String> folded = all.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
    for (String needed : NEEDED) {
      long found = folded.stream().filter(needed::equals).count();
      if (found != 1) {
        flaws.add(found == 0 ? missing(line, needed, all) : twice(line, needed));
      }
    }
    flaws.none();
    return new Headings(all, folded.indexOf(ID), folded.indexOf(T), folded.indexOf(VALUE));
  }

  private static Flaw missing(long line, String needed, List<String> all) {
    String there = String.join(", ", all);
    return new Flaw(
        line,
        needed,
        there,
        "kolom ini tidak ada; ganti judulnya, pemisahnya , atau ;",
        "there is no such column; rename the heading, separated by , or ;");
  }

  private static Flaw twice(long line, String needed) {
    return new Flaw(
        line, needed, "", "ada lebih dari satu; sisakan satu", "there is more than one; keep one");
  }

  List<String> unused() {
    return IntStream.range(0, all.size())
        .filter(column -> column != id && column != t && column != value)
        .mapToObj(all::get)
        .filter(heading -> !heading.isEmpty())
        .toList();
  }
}
