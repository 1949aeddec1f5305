package id.pantau.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where residents of one office may be served away from home: head offices of the province. */
final class Elsewhere {
  private final Map<String, List<OfficeWork>> byProvince = new HashMap<>();

  Elsewhere(List<OfficeWork> offices) {
    for (OfficeWork each : offices) {
      byProvince.computeIfAbsent(each.office().province(), unused -> new ArrayList<>()).add(each);
    }
  }

  /** Another office of the province that reports the day, none when the dice miss. */
  Optional<OfficeWork> pick(Office home, int day, Dice dice) {
    List<OfficeWork> province = byProvince.getOrDefault(home.province(), List.of());
    OfficeWork picked = province.get(dice.between(0, province.size() - 1));
    boolean other = !picked.office().equals(home);
    return other && picked.reporting().isOpen(day) ? Optional.of(picked) : Optional.empty();
  }
}
