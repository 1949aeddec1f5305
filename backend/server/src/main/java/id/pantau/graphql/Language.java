package id.pantau.graphql;

/** Bahasa Indonesia or English. */
enum Language {
  ID,
  EN;

  String choose(String indonesian, String english) {
    return switch (this) {
      case ID -> indonesian;
      case EN -> english;
    };
  }
}
