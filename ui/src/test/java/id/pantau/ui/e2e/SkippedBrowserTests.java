package id.pantau.ui.e2e;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Says at the end of all tests, loudly, which ones no browser ran. */
public final class SkippedBrowserTests implements TestExecutionListener {
  private static final Set<String> SKIPPED = new ConcurrentSkipListSet<>();

  static void note(String test) {
    SKIPPED.add(test);
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    if (!SKIPPED.isEmpty()) {
      String line = "!".repeat(100);
      System.out.println(
          """

          %1$s
          !!  NO CHROMIUM: THE BROWSER TESTS WERE SKIPPED, NOTHING WAS SEEN IN A REAL BROWSER: %2$s
          !!  Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.
          !!  PANTAU_BROWSER=required makes its absence a failure.
          %1$s
          """
              .formatted(line, String.join(", ", SKIPPED)));
    }
  }
}
