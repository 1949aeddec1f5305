package id.pantau.contract;

/** The same said in both languages. */
record Words(String indonesian, String english) {

  /** Both, one after the other. */
  Words with(Words other) {
    return new Words(indonesian + ", " + other.indonesian, english + ", " + other.english);
  }
}
