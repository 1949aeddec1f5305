package id.pantau.sample.scale;

/**
 * One row per school.
 *
 * @param number position among the schools of the nation generated
 * @param district position among the office's districts
 * @param yearly pupils due for recording in a school year
 */
record School(int number, String npsn, String name, Kind kind, int district, int yearly) {

  /** Kinds of school with the pupils due in one school year, in the middle. */
  enum Kind {
    SMA("SMAN", 125),
    SMK("SMKN", 140),
    MA("MAN", 90),
    SLB("SLBN", 12),
    PKBM("PKBM", 36);

    final String label;
    final int typical;

    Kind(String label, int typical) {
      this.label = label;
      this.typical = typical;
    }
  }

  int teachers() {
    return 6 + yearly / 4;
  }

  boolean isSmall() {
    return kind == Kind.SLB || kind == Kind.PKBM;
  }
}
