package id.pantau.sample.scale;

import java.util.Set;
import java.util.regex.Pattern;

/** Whose offices are generated. What one office reports is the same at every scale. */
public sealed interface Scale {

  /** Whether the office takes part. */
  boolean contains(String officeCode);

  /** That it names no office, as a sentence. */
  default String withoutOffice() {
    return switch (this) {
      case Province province ->
          "Tidak ada kantor di provinsi %1$s; pakai kode provinsi seperti 17. / There is no office in province %1$s; use the code of a province such as 17."
              .formatted(province.code());
      case Sample sample -> "Tidak ada kantor. / There is no office.";
      case Nation nation -> "Tidak ada kantor. / There is no office.";
    };
  }

  /** The 45 offices of the four provinces of the bundled sample. */
  record Sample() implements Scale {
    private static final Set<String> PROVINCES = Set.of("15", "16", "17", "19");

    @Override
    public boolean contains(String officeCode) {
      return PROVINCES.contains(officeCode.substring(0, 2));
    }
  }

  /** The offices of one province. */
  record Province(String code) implements Scale {
    private static final Pattern FORM = Pattern.compile("\\d{2}");

    public Province {
      if (!FORM.matcher(code).matches()) {
        throw new IllegalArgumentException(
            "kode provinsi 2 angka, seperti 17 / a province code has 2 digits, as in 17: " + code);
      }
    }

    @Override
    public boolean contains(String officeCode) {
      return officeCode.startsWith(code);
    }
  }

  /** All 514 offices. */
  record Nation() implements Scale {
    @Override
    public boolean contains(String officeCode) {
      return true;
    }
  }

  /**
   * Reads {@code sample}, {@code province:17} or {@code nation}.
   *
   * @throws IllegalArgumentException for anything else
   */
  static Scale parse(String text) {
    String province = "province:";
    if (text.startsWith(province)) {
      return new Province(text.substring(province.length()));
    }
    return switch (text) {
      case "sample" -> new Sample();
      case "nation" -> new Nation();
      default ->
          throw new IllegalArgumentException(
              "bukan / not sample, province:CODE or nation: " + text);
    };
  }
}
