package id.pantau.measure.aggregate;

import id.pantau.dataset.Origin;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a fact without asking the engine.
 *
 * @param absences who does not tell of it when; empty where that is not known
 * @param origin of all of it; empty where it has several
 */
record Beforehand(Optional<List<Absence>> absences, Optional<Origin> origin) {

  static final Beforehand NOTHING = new Beforehand(Optional.empty(), Optional.empty());
}
