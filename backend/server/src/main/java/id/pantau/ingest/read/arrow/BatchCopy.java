package id.pantau.ingest.read.arrow;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.pantau.ingest.read.text.Limits;
import id.pantau.ingest.read.text.PersonalNumber;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorSchemaRoot;

/** Writes batches out as rows of text, as many as a file of its size can honestly hold. */
final class BatchCopy {

  /** An index of one byte into a dictionary is a word of a dozen letters in text. */
  private static final int SWELLING = 20;

  private static final int BYTES_A_LETTER = 3;

  private final String source;
  private final CsvWriter out;
  private final Limits limits;
  private final long mostLetters;
  private long letters;
  private long rows;

  /**
   * @param packed bytes of the file
   */
  BatchCopy(String source, CsvWriter out, Limits limits, long packed) {
    this.source = source;
    this.out = out;
    this.limits = limits;
    this.mostLetters = Math.max(limits.inflatedBytes(), SWELLING * packed);
  }

  void take(Batches batches) throws IOException {
    VectorSchemaRoot root = batches.getVectorSchemaRoot();
    var text = new CellText(source, batches, limits.lineBytes());
    List<CellText.Cells> columns = new ArrayList<>();
    for (FieldVector vector : root.getFieldVectors()) {
      columns.add(text.of(vector, root.getRowCount()));
    }
    for (int row = 0; row < root.getRowCount(); row++) {
      write(columns, row);
    }
  }

  private void write(List<CellText.Cells> columns, int row) {
    var values = new ArrayList<String>(columns.size() + 1);
    rows++;
    values.add(String.valueOf(rows));
    long before = letters;
    letters += values.getFirst().length();
    for (CellText.Cells column : columns) {
      values.add(checked(column.text(row)));
    }
    if ((letters - before) * BYTES_A_LETTER > limits.lineBytes()) {
      throw refused(Refusal.LINE_TOO_LONG, "row %d is longer than any row can be".formatted(rows));
    }
    out.writeRecord(values);
  }

  private String checked(String text) {
    letters += text.length() + 1;
    if (letters > mostLetters) {
      throw refused(
          Refusal.INFLATES_TOO_MUCH,
          "as text it is larger than %d MB".formatted(mostLetters >> 20));
    }
    if (PersonalNumber.isIn(CellText.shown(text))) {
      throw refused(
          Refusal.PERSONAL_DATA,
          "row %d has a personal number (NIK or KK); Pantau takes counts only, send the counts per day and district"
              .formatted(rows));
    }
    return text;
  }

  private RefusedFileException refused(Refusal rule, String reason) {
    return new RefusedFileException(rule, source, reason);
  }

  long rows() {
    return rows;
  }
}
