package id.pantau.sample;

/**
 * The published story of Batanghari's schools, put into the second half of 2023: 2,100 pupils in 26
 * schools, 79.38 % recorded, SMKN 5 and SMAN 9 not visited (Rakyat Jambi; figures F0012 to F0015).
 */
final class Batanghari {
  static final int SCHOOLS = 26;
  static final int PUPILS_DUE = 2100;
  static final int PUPILS_RECORDED = 1667;

  private static final int HIGH_SCHOOLS = 12;
  private static final int VOCATIONAL = 8;

  private Batanghari() {}

  static boolean is(Office office) {
    return office.code().equals("1504");
  }

  static boolean isNeverVisited(School school) {
    return school.name().equals("SMKN 5 Batanghari") || school.name().equals("SMAN 9 Batanghari");
  }

  static School.Kind kind(int i) {
    if (i < HIGH_SCHOOLS) {
      return School.Kind.SMA;
    }
    return i < HIGH_SCHOOLS + VOCATIONAL ? School.Kind.SMK : School.Kind.MA;
  }
}
