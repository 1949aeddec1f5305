package id.pantau.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ui.api.Level;
import id.pantau.ui.api.RegionProgress;
import id.pantau.ui.api.Tile;
import id.pantau.ui.fixture.Samples;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TileLayoutTest {

  private static RegionProgress regency(String code, Tile tile) {
    return new RegionProgress(
        code, "Kabupaten " + code, code, Level.REGENCY, tile, Samples.progress().get());
  }

  private static List<RegionProgress> province(int regencies, int cities) {
    return Stream.concat(
            IntStream.rangeClosed(1, regencies).mapToObj("99%02d"::formatted),
            IntStream.rangeClosed(71, 70 + cities).mapToObj("99%02d"::formatted))
        .map(code -> regency(code, null))
        .toList();
  }

  private static String at(Tile tile) {
    return tile.row() + "," + tile.column() + " " + tile.phoneRow() + "," + tile.phoneColumn();
  }

  @Test
  void keepsGivenPlaces() {
    Tile tile = new Tile(2, 1, 2, 1, "Lubuklinggau");
    assertThat(TileLayout.of(List.of(regency("1673", tile)))).containsEntry("1673", tile);
  }

  @Test
  void ordersByCodeAndStartsCitiesOnARowOfTheirOwn() {
    Map<String, Tile> tiles = TileLayout.of(province(13, 4));
    assertThat(at(tiles.get("9901"))).isEqualTo("1,1 1,1");
    assertThat(at(tiles.get("9905"))).isEqualTo("1,5 2,1");
    assertThat(at(tiles.get("9913"))).isEqualTo("3,3 4,1");
    assertThat(at(tiles.get("9971"))).isEqualTo("4,1 5,1");
    assertThat(at(tiles.get("9974"))).isEqualTo("4,4 5,4");
  }

  @Test
  void staysBetweenThreeAndSixColumns() {
    assertThat(TileLayout.of(province(4, 0)).values()).extracting(Tile::column).contains(3);
    assertThat(TileLayout.of(province(4, 0)).values()).extracting(Tile::column).doesNotContain(4);
    assertThat(TileLayout.of(province(38, 0)).values()).extracting(Tile::column).contains(6);
    assertThat(TileLayout.of(province(60, 0)).values()).extracting(Tile::column).doesNotContain(7);
    assertThat(TileLayout.of(province(60, 0)).values())
        .extracting(Tile::phoneColumn)
        .doesNotContain(5);
  }

  @Test
  void fallsBackToTheRuleWhenOnePlaceIsMissing() {
    List<RegionProgress> mixed =
        List.of(regency("9901", new Tile(5, 5, 5, 5, "x")), regency("9902", null));
    assertThat(at(TileLayout.of(mixed).get("9901"))).isEqualTo("1,1 1,1");
  }

  @Test
  void givesEveryTileItsOwnPlace() {
    assertThat(TileLayout.of(province(24, 8)).values().stream().map(TileLayoutTest::at))
        .doesNotHaveDuplicates();
  }
}
