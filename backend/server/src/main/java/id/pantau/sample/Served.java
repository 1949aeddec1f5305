package id.pantau.sample;

import java.util.Map;
import java.util.TreeMap;

/**
 * People served on one day on one channel, counted by where and by where they are registered. Rows
 * come out in order of codes, so that the same counts are the same bytes.
 */
final class Served {
  private final TreeMap<Places, Integer> people = new TreeMap<>();

  /** The two roles of a place, district codes of 6 digits. */
  record Places(String service, String registered) implements Comparable<Places> {
    @Override
    public int compareTo(Places other) {
      int byService = service.compareTo(other.service);
      return byService != 0 ? byService : registered.compareTo(other.registered);
    }
  }

  void add(String service, String registered) {
    people.merge(new Places(service, registered), 1, Integer::sum);
  }

  Map<Places, Integer> people() {
    return people;
  }
}
