package id.pantau.sample.scale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The codes of places by the numbers that tables hold: districts apart from all others. */
final class Codes {
  private final List<String> places = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> districts;

  /** Offices come first, by their number; then provinces and the nation; then districts. */
  Codes(Geography geography) {
    this.districts = geography.districts();
    geography.sites().forEach(site -> places.add(site.code()));
    geography.sites().stream().map(Site::province).distinct().forEach(places::add);
    places.add("00");
    places.addAll(districts);
    for (int i = 0; i < places.size(); i++) {
      numbers.put(places.get(i), i);
    }
  }

  List<String> places() {
    return places;
  }

  List<String> districts() {
    return districts;
  }

  /** Number of an office, a province, the nation or a district. */
  int place(String code) {
    Integer number = numbers.get(code);
    if (number == null) {
      throw new IllegalArgumentException("no place " + code);
    }
    return number;
  }
}
