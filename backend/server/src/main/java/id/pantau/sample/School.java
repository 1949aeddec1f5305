package id.pantau.sample;

/**
 * One row per school.
 *
 * @param npsn 8 digits, prefix 99 in the sample
 * @param district position among the office's districts
 * @param due pupils due for recording on the register of July 2023
 */
record School(String npsn, String name, Kind kind, int district, int due) {

  /** Kinds of school with the pupils due in one school year, in the middle. */
  enum Kind {
    SMA("SMAN", 115),
    SMK("SMKN", 130),
    MA("MAN", 78),
    SLB("SLBN", 12),
    PKBM("PKBM", 36);

    final String label;
    final int typicalDue;

    Kind(String label, int typicalDue) {
      this.label = label;
      this.typicalDue = typicalDue;
    }
  }

  int teachers() {
    return 6 + due / 4;
  }
}
