package id.pantau.testing;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A small country: two provinces, three offices, five districts; the smallest that can be wrong.
 */
public final class Mini {

  private Mini() {}

  /** Rows of the region datasets, as files. */
  public static Map<String, String> regions() {
    var files = new LinkedHashMap<String, String>();
    files.put("provinces", "code,name\n11,Satu\n12,Dua\n");
    files.put(
        "regencies",
        """
        code,province_code,name
        11.01,11,Kabupaten Awal
        11.71,11,Kota Batu
        12.01,12,Kabupaten Cepat
        """);
    files.put(
        "districts",
        """
        code,regency_code,name
        11.01.01,11.01,Awal Barat
        11.01.02,11.01,Awal Timur
        11.71.01,11.71,Batu
        12.01.01,12.01,Cepat
        12.01.02,12.01,Lambat
        """);
    return files;
  }
}
