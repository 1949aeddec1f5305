package id.pantau.ui.data.preview;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.ui.api.load.Reading;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingWordsTest {

  private static Map<String, String> facts(String name) {
    Seen seen = SeenFixture.examined(name);
    Reading reading = seen.answer().reading();
    assertThat(reading).isNotNull();
    return new ReadingWords(seen, reading).facts();
  }

  @Test
  void tellsTheSheetItsHeadingsAndWhatWasDecided() {
    assertThat(facts("some"))
        .containsEntry("Jenis berkas", "Excel")
        .containsEntry("Lembar", "Nov")
        .containsEntry("Judul kolom", "di baris 4")
        .containsEntry("Angka", "cara Indonesia (1.234,5); 12 nilai membuktikannya")
        .containsEntry("Tanpa kolom", "NPSN")
        .containsEntry("Tidak dipakai", "Keterangan")
        .containsEntry("Baris kosong dilewati", "2");
  }

  @Test
  void tellsTextByItsEncodingAndDelimiter() {
    assertThat(facts("undated"))
        .containsEntry("Jenis berkas", "CSV WINDOWS-1252, pemisah ;")
        .containsEntry("Angka", "angka polos (1234)")
        .doesNotContainKey("Lembar");
  }
}
