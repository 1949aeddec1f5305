package id.pantau.ingest.read.text;

import id.pantau.dataset.Resource;
import id.pantau.ingest.read.alias.Aliases;
import id.pantau.ingest.read.alias.Mapping;
import id.pantau.ingest.read.total.Footer;
import id.pantau.ingest.read.total.TailRow;
import id.pantau.ingest.read.total.Totals;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file of delimited text, not packed. */
public final class TextFile {

  private static final int HEAD = 1 << 18;
  private static final int BUFFER = 1 << 20;

  /** What stays in the buffer of the bytes before, to look back at. */
  private static final int BEFORE = 512;

  private final String source;
  private final Path file;
  private final Limits limits;

  /**
   * @param source the file's name, in words
   */
  public TextFile(String source, Path file, Limits limits) {
    this.source = source;
    this.file = file;
    this.limits = limits;
  }

  /**
   * Finds delimiter and headings.
   *
   * @throws RefusedFileException when it is no text or has no known headings
   */
  public Head head(Aliases aliases, List<Resource> resources) throws IOException {
    byte[] bytes = firstBytes();
    refuseUtf16(bytes);
    Encoding mark = mark(bytes);
    int end = lastNewline(bytes);
    new ByteScan(source, limits.lineBytes()).accept(bytes, mark.mark(), end);
    String text = headEncoding(bytes, end, mark).decode(bytes, mark.mark(), end);
    return Head.find(source, text, limits.titleRows(), aliases, resources);
  }

  private byte[] firstBytes() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(HEAD);
      if (bytes.length == 0) {
        throw new RefusedFileException(Refusal.EMPTY, source, "it is empty, 0 bytes");
      }
      return bytes;
    }
  }

  private void refuseUtf16(byte[] bytes) {
    boolean marked =
        bytes.length > 1
            && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1));
    if (marked || (bytes.length > 3 && (bytes[0] == 0) != (bytes[1] == 0) && everyOther(bytes))) {
      throw new RefusedFileException(
          Refusal.UTF_16, source, "it is UTF-16 text; save it as \"CSV UTF-8\"");
    }
  }

  private static boolean everyOther(byte[] bytes) {
    return (bytes[0] == 0) == (bytes[2] == 0) && (bytes[1] == 0) == (bytes[3] == 0);
  }

  private static Encoding mark(byte[] bytes) {
    boolean marked =
        bytes.length > 2
            && bytes[0] == (byte) 0xef
            && bytes[1] == (byte) 0xbb
            && bytes[2] == (byte) 0xbf;
    return marked ? Encoding.UTF_8_BOM : Encoding.UTF_8;
  }

  private static int lastNewline(byte[] bytes) {
    if (bytes.length < HEAD) {
      return bytes.length;
    }
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n' && bytes[end - 1] != '\r') {
      end--;
    }
    return end == 0 ? bytes.length : end;
  }

  private static Encoding headEncoding(byte[] bytes, int end, Encoding mark) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
      return mark;
    } catch (CharacterCodingException e) {
      return Encoding.WINDOWS_1252;
    }
  }

  /**
   * Looks at the whole file and makes it ready for the engine.
   *
   * @param folder for a rewritten copy, if one is needed
   * @throws RefusedFileException when it is no regular table, or has personal numbers
   */
  public TextTable table(Head head, Mapping mapping, Path folder) throws IOException {
    byte[] start = firstBytes();
    Encoding mark = mark(start);
    var bytes = new ByteScan(source, limits.lineBytes());
    var records = new RecordScan(source, head, mark.mark(), limits.lineBytes());
    Encoding encoding = scan(bytes, records, mark);
    Structure structure = records.finish();
    Optional<Totals> totals = totals(structure, head, mapping, encoding);
    refuseRagged(structure, head, totals);
    if (structure.tail().stream().noneMatch(row -> row.number() < firstRow(totals))) {
      return new TextTable(file, 1, encoding, 0, 0, totals);
    }
    return ready(head, encoding, structure, totals.orElse(null), folder);
  }

  private static long firstRow(Optional<Totals> totals) {
    return totals.map(Totals::row).orElse(Long.MAX_VALUE);
  }

  private Encoding scan(ByteScan bytes, RecordScan records, Encoding mark) throws IOException {
    var buffer = new byte[BEFORE + BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(mark.mark());
      int end = BEFORE;
      for (int n = in.readNBytes(buffer, BEFORE, BUFFER); n > 0; ) {
        end = BEFORE + n;
        bytes.accept(buffer, BEFORE, end);
        records.accept(buffer, BEFORE, end);
        System.arraycopy(buffer, end - BEFORE, buffer, 0, BEFORE);
        n = in.readNBytes(buffer, BEFORE, BUFFER);
      }
      return bytes.finish(buffer, BEFORE, mark);
    }
  }

  private Optional<Totals> totals(
      Structure structure, Head head, Mapping mapping, Encoding encoding) throws IOException {
    var rows = new ArrayList<TailRow>();
    try (var in = new RandomAccessFile(file.toFile(), "r")) {
      for (TextRow record : structure.tail()) {
        rows.add(tailRow(in, record, head, encoding));
      }
    }
    return new Footer(source, mapping).find(rows);
  }

  private static TailRow tailRow(RandomAccessFile in, TextRow record, Head head, Encoding encoding)
      throws IOException {
    var bytes = new byte[Math.toIntExact(record.end() - record.offset())];
    in.seek(record.offset());
    in.readFully(bytes);
    List<List<String>> rows = Rows.of(encoding.decode(bytes), head.delimiter(), 1);
    return new TailRow(record.number(), rows.isEmpty() ? List.of() : rows.getFirst());
  }

  private void refuseRagged(Structure structure, Head head, Optional<Totals> totals) {
    TextRow ragged = structure.ragged();
    if (ragged == null || ragged.number() >= firstRow(totals)) {
      return;
    }
    boolean last = ragged.number() == structure.tail().getLast().number();
    throw new RefusedFileException(
        last && structure.brokenOff() ? Refusal.TRUNCATED : Refusal.RAGGED_ROW,
        source,
        "line %d has %d values, the headings are %d%s"
            .formatted(
                ragged.line(),
                ragged.fields(),
                head.headings().size(),
                last && structure.brokenOff() ? "; the file seems to be cut off there" : ""));
  }

  private TextTable ready(
      Head head, Encoding encoding, Structure structure, @Nullable Totals totals, Path folder)
      throws IOException {
    TextRow last = lastRow(structure, totals);
    boolean rewrite =
        structure.irregular()
            || encoding == Encoding.WINDOWS_1252
            || (totals != null && structure.ragged() != null);
    if (!rewrite) {
      long staged = structure.tail().getLast().number() - head.headingRow();
      return new TextTable(
          file,
          1,
          encoding,
          last.number() - head.headingRow(),
          staged,
          Optional.ofNullable(totals));
    }
    Path copy = Files.createTempFile(folder, "reading", ".csv");
    long rows = new Rewriting(file, copy, head, encoding).rewrite(last.end());
    return new TextTable(copy, 0, encoding, rows, rows, Optional.ofNullable(totals));
  }

  private static TextRow lastRow(Structure structure, @Nullable Totals totals) {
    return structure.tail().stream()
        .filter(record -> totals == null || record.number() < totals.row())
        .toList()
        .getLast();
  }
}
