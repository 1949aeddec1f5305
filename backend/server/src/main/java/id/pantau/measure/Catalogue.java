package id.pantau.measure;

import java.util.Arrays;
import java.util.List;

/** What every measure means. */
public final class Catalogue {

  private static final String PEOPLE = "people";
  private static final String FRACTION = "fraction";

  private Catalogue() {}

  /** Every measure, in the order of {@link MeasureId}. */
  public static List<Measure> measures() {
    return Arrays.stream(MeasureId.values()).map(Catalogue::measure).toList();
  }

  /** What one measure means. */
  public static Measure measure(MeasureId id) {
    return switch (id) {
      case POPULATION ->
          level(
              id,
              "Penduduk",
              "Population",
              "Jumlah penduduk pada rilis DKB terbaru yang dipotong pada atau sebelum tanggalnya.",
              "Residents in the newest population release cut on or before the day.");
      case ELIGIBLE ->
          level(
              id,
              "Wajib KTP",
              "Eligible",
              "Penduduk 17 tahun ke atas atau pernah kawin, pada rilis DKB terbaru.",
              "Residents of 17 or older, or ever married, in the newest population release.");
      case RECORDED ->
          flow(
              id,
              "Perekaman",
              "Recorded",
              "Penduduk terdaftar yang biometriknya direkam; kumulatif: posisi terbaru ditambah perekaman sesudahnya.",
              "Registered residents whose biometrics were recorded; cumulative: the newest standing plus the recordings after it.");
      case ACTIVATED ->
          flow(
              id,
              "Aktivasi IKD",
              "IKD activations",
              "Penduduk terdaftar yang IKD-nya diaktifkan; kumulatif: posisi terbaru ditambah aktivasi sesudahnya.",
              "Registered residents whose IKD was activated; cumulative: the newest standing plus the activations after it.");
      case SHARE_OF_BASE ->
          ratio(
              id,
              "base",
              "Pangsa dasar",
              "Share of base",
              "Aktivasi kumulatif dibagi dasar target; dijumlahkan sebagai Σ pembilang ÷ Σ penyebut.",
              "Activated to date over the base of the target; rolls up as sum over sum.");
      case SHARE_OF_TARGET ->
          ratio(
              id,
              "target count",
              "Pangsa target",
              "Share of target",
              "Aktivasi kumulatif dibagi jumlah target ⌈persen × dasar⌉.",
              "Activated to date over the target's count ⌈rate × base⌉.");
    };
  }

  private static Measure level(
      MeasureId id, String nameId, String nameEn, String descriptionId, String descriptionEn) {
    return new Measure(
        id,
        PEOPLE,
        Additivity.SEMI_ADDITIVE,
        null,
        null,
        nameId,
        nameEn,
        descriptionId,
        descriptionEn);
  }

  private static Measure flow(
      MeasureId id, String nameId, String nameEn, String descriptionId, String descriptionEn) {
    return new Measure(
        id, PEOPLE, Additivity.ADDITIVE, null, null, nameId, nameEn, descriptionId, descriptionEn);
  }

  private static Measure ratio(
      MeasureId id,
      String denominator,
      String nameId,
      String nameEn,
      String descriptionId,
      String descriptionEn) {
    return new Measure(
        id,
        FRACTION,
        Additivity.RATIO,
        MeasureId.ACTIVATED,
        denominator,
        nameId,
        nameEn,
        descriptionId,
        descriptionEn);
  }
}
