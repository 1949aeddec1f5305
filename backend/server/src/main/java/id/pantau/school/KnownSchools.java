package id.pantau.school;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The schools that were looked up since something was loaded: at most all, some 200 bytes each. */
final class KnownSchools {

  private final AtomicReference<Kept> kept = new AtomicReference<>(new Kept(-1, Map.of()));

  private record Kept(long version, Map<String, School> schools) {}

  /**
   * Those of the numbers that there are.
   *
   * @param version of the data, found out before anything of it is read
   * @param read reads those that are not known yet
   */
  List<School> find(
      long version, Collection<String> npsns, Function<Collection<String>, List<School>> read) {
    Map<String, School> schools = of(version);
    var found = new ArrayList<School>();
    var unknown = new ArrayList<String>();
    for (String npsn : npsns.stream().distinct().toList()) {
      @Nullable School school = schools.get(npsn);
      if (school == null) {
        unknown.add(npsn);
      } else {
        found.add(school);
      }
    }
    if (!unknown.isEmpty()) {
      List<School> more = read.apply(unknown);
      more.forEach(school -> schools.put(school.npsn(), school));
      found.addAll(more);
    }
    return found;
  }

  private Map<String, School> of(long version) {
    return kept.updateAndGet(
            before ->
                before.version() == version ? before : new Kept(version, new ConcurrentHashMap<>()))
        .schools();
  }
}
