package id.pantau.measure.roster;

import id.pantau.dataset.Origin;
import org.jspecify.annotations.Nullable;

/** A number of people, and where it comes from; nobody comes from nowhere. */
public record Count(double people, @Nullable Origin origin) {}
