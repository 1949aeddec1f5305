package id.pantau.ingest.read.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings that offices use. */
public enum Encoding {
  UTF_8(StandardCharsets.UTF_8),
  UTF_8_BOM(StandardCharsets.UTF_8),
  WINDOWS_1252(Charset.forName("windows-1252"));

  private final Charset charset;

  Encoding(Charset charset) {
    this.charset = charset;
  }

  /** Bytes before the first character. */
  int mark() {
    return this == UTF_8_BOM ? 3 : 0;
  }

  String decode(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, charset);
  }

  String decode(byte[] bytes) {
    return decode(bytes, 0, bytes.length);
  }
}
