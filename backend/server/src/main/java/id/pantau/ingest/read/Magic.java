package id.pantau.ingest.read;

import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Tells formats by their first bytes; names of files lie. */
final class Magic {

  private static final int LENGTH = 8;

  private Magic() {}

  static Format format(SourceFile source) throws IOException {
    String start = start(source);
    if (start.startsWith("\u001f\u008b")) {
      return Format.CSV_GZIP;
    }
    if (start.startsWith("PK\u0003\u0004")) {
      return Format.XLSX;
    }
    if (start.startsWith("PAR1")) {
      return Format.PARQUET;
    }
    if (start.startsWith("ARROW1") || start.startsWith("\u00ff\u00ff\u00ff\u00ff")) {
      return Format.ARROW;
    }
    refuseOther(source, start);
    return Format.CSV;
  }

  private static String start(SourceFile source) throws IOException {
    try (InputStream in = Files.newInputStream(source.file())) {
      return new String(in.readNBytes(LENGTH), StandardCharsets.ISO_8859_1);
    }
  }

  private static void refuseOther(SourceFile source, String start) {
    if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      throw refused(
          source, "it is an old or an encrypted workbook; save it as .xlsx without password");
    }
    if (start.startsWith("%PDF")) {
      throw refused(source, "it is a PDF; send the table that it was made from");
    }
    if (start.startsWith("{\\rtf") || start.startsWith("<") || start.startsWith("PK")) {
      throw refused(source, "it is a document, not a table; save it as .csv or .xlsx");
    }
  }

  private static RefusedFileException refused(SourceFile source, String reason) {
    return new RefusedFileException(Refusal.UNSUPPORTED_FORMAT, source.name(), reason);
  }
}
