package id.pantau.sample;

import java.util.Arrays;

/** The teams of one office: one team does one place a day. */
final class Teams {
  private final int[] free = new int[SamplePeriod.DAYS];

  Teams(int eligible) {
    int teams = 1 + (eligible > 250_000 ? 1 : 0) + (eligible > 600_000 ? 2 : 0);
    Arrays.fill(free, teams);
  }

  /** Takes a team for the day if one is free. */
  boolean take(int day) {
    if (free[day] == 0) {
      return false;
    }
    free[day]--;
    return true;
  }
}
