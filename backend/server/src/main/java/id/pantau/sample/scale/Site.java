package id.pantau.sample.scale;

import java.util.List;

/**
 * One row per office: where it stands among all.
 *
 * @param code 4 digits
 * @param name without Kabupaten or Kota
 * @param number position among the offices of the nation
 * @param firstDistrict position of its first district among those of the nation
 * @param districts codes of 6 digits; the first has the head office
 * @param size eligible people at the end of 2022, a guess
 */
record Site(
    String code, String name, int number, int firstDistrict, List<String> districts, int size) {

  /** Residents a school has behind it: 38,000 schools to 204 million eligible people. */
  private static final int ELIGIBLE_PER_SCHOOL = 5370;

  private static final int FEWEST_SCHOOLS = 3;
  private static final int MOST_SCHOOLS = 999;

  String province() {
    return code.substring(0, 2);
  }

  int schools() {
    return Math.clamp(size / ELIGIBLE_PER_SCHOOL, FEWEST_SCHOOLS, MOST_SCHOOLS);
  }

  /** Numbers that neither real schools (never 99) nor those of the bundled sample have. */
  String npsn(int school) {
    int series = number < 500 ? number : number + 300;
    return "99" + (1000 + series + "").substring(1) + (1000 + school + "").substring(1);
  }
}
