package id.pantau.school;

import id.pantau.lake.Lake;
import id.pantau.lake.PerVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The schools that were looked up since something was loaded: at most all, some 200 bytes each. */
final class KnownSchools {

  private final PerVersion<ConcurrentMap<String, School>> kept;
  private final Function<Collection<String>, List<School>> read;

  /**
   * @param read reads those that are not known yet
   */
  KnownSchools(Lake lake, Function<Collection<String>, List<School>> read) {
    this.kept = new PerVersion<>(lake, ConcurrentHashMap::new);
    this.read = read;
  }

  /** The one of a number, if it was asked for since the last load; else null. */
  @Nullable School atHand(String npsn) {
    return kept.now().get(npsn);
  }

  /** Those of the numbers that there are. */
  List<School> find(Collection<String> npsns) {
    Map<String, School> schools = kept.now();
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
}
