package id.pantau.inbox;

import id.pantau.load.ManifestFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which files have arrived whole: those that look the same at look after look. */
final class Arrivals {

  /** Looks at which a file must be as it was at the look before. */
  private static final int SAME = 2;

  /** Looks for which a file is left alone that could not be worked on. */
  private static final int PATIENCE = 60;

  /** How programs call what they have not finished writing. */
  private static final Set<String> UNFINISHED =
      Set.of(".part", ".partial", ".filepart", ".crdownload", ".tmp", ".temp", ".swp");

  private final Path inbox;
  private final Set<Path> notLookedAt;
  private final Map<Path, Seen> seen = new HashMap<>();

  private record Seen(Arrival arrival, int same) {}

  /**
   * @param notLookedAt folders in the inbox whose files have not just arrived
   */
  Arrivals(Path inbox, Set<Path> notLookedAt) {
    this.inbox = inbox;
    this.notLookedAt = Set.copyOf(notLookedAt);
  }

  /** Looks once, and says which files may be taken, by name. */
  List<Arrival> look() throws IOException {
    List<Arrival> now = now();
    seen.keySet().retainAll(now.stream().map(Arrival::file).toList());
    var ready = new ArrayList<Arrival>();
    for (Arrival arrival : now) {
      Seen last = seen.get(arrival.file());
      int same = last != null && last.arrival().equals(arrival) ? last.same() + 1 : 0;
      seen.put(arrival.file(), new Seen(arrival, same));
      if (same >= SAME) {
        ready.add(arrival);
      }
    }
    return ready;
  }

  /** Leaves a file alone for a while that could not be worked on, unless it changes. */
  void putOff(Arrival arrival) {
    seen.put(arrival.file(), new Seen(arrival, SAME - PATIENCE));
  }

  private List<Arrival> now() throws IOException {
    var now = new ArrayList<>(in(inbox, null));
    for (Path folder : list(inbox, Files::isDirectory)) {
      if (!notLookedAt.contains(folder)) {
        now.addAll(in(folder, String.valueOf(folder.getFileName())));
      }
    }
    return now;
  }

  private static List<Arrival> in(Path folder, @Nullable String dataset) throws IOException {
    var arrivals = new ArrayList<Arrival>();
    for (Path file : list(folder, Arrivals::isFile)) {
      Arrival.of(file, dataset).ifPresent(arrivals::add);
    }
    return arrivals;
  }

  private static List<Path> list(Path folder, Predicate<Path> kind) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(Arrivals::isMeant).filter(kind).sorted().toList();
    }
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && !path.toString().endsWith(ManifestFile.SUFFIX);
  }

  /** Hidden files and those that programs are still writing are not. */
  private static boolean isMeant(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && !name.startsWith("~")
        && UNFINISHED.stream().noneMatch(name::endsWith);
  }
}
