package id.pantau.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Level;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.fixture.Samples;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderTest {
  private final RegionProgress far = region("01", Samples.observed(1000), Samples.observed(30_000));
  private final RegionProgress near =
      region("02", Samples.observed(9000), Samples.observed(10_000));
  private final RegionProgress pathless = region("03", Samples.observed(500), Figure.MISSING);
  private final RegionProgress silent = region("04", Figure.MISSING, Samples.observed(9000));

  private static RegionProgress region(String code, Figure activated, Figure path) {
    return Samples.progress().activated(activated).path(path).region(code, code, Level.PROVINCE);
  }

  @Test
  void unknownComesLastInEveryOrder() {
    List<RegionProgress> all = List.of(silent, pathless, near, far);
    assertThat(Order.DISTANCE.sort(all)).containsExactly(far, near, pathless, silent);
    assertThat(Order.SHARE.sort(all)).containsExactly(pathless, far, near, silent);
    assertThat(Order.PACE.sort(all)).endsWith(silent);
  }

  @Test
  void onlyThoseWithTheFigureHaveARank() {
    assertThat(Order.DISTANCE.ranks(List.of(silent, pathless, near, far)))
        .containsOnly(Map.entry("01", 1), Map.entry("02", 2));
  }
}
