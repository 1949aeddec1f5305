package id.pantau.ingest.read.text;

import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the structure of every row once: quotes, delimiters, newlines. Fed with one buffer after
 * the other.
 */
final class RecordScan {

  /** Among these a row of totals is looked for. */
  private static final int TAIL = 12;

  private enum State {
    START,
    PLAIN,
    QUOTED,
    CLOSED
  }

  private final String source;
  private final byte delimiter;
  private final int columns;
  private final long headingRow;
  private final int longest;

  private State state = State.START;
  private long position;
  private long line = 1;
  private long number = 1;
  private int fields = 1;
  private long offset;
  private long startLine = 1;
  private long quoteLine;
  private long quoteOffset;
  private boolean afterReturn;
  private boolean returns;
  private boolean newlines;
  private boolean newlineInHead;
  private long blanks;
  private long blanksInside;
  private @Nullable TextRow ragged;
  private final Deque<TextRow> tail = new ArrayDeque<>();

  /**
   * @param start offset of the first byte of text
   * @param longest bytes that a quoted value may have
   */
  RecordScan(String source, Head head, int start, int longest) {
    this.source = source;
    this.delimiter = (byte) head.delimiter();
    this.columns = head.headings().size();
    this.headingRow = head.headingRow();
    this.longest = longest;
    this.offset = start;
    this.position = start;
  }

  void accept(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b == '"' || b == delimiter || b == '\n' || b == '\r') {
        special(b, position + i - from);
      } else if (state == State.CLOSED) {
        throw afterQuote();
      } else {
        loneReturn(position + i - from);
        state = state == State.START ? State.PLAIN : state;
      }
    }
    position += to - from;
    refuseEndlessQuote();
  }

  private void special(byte b, long at) {
    if (state == State.QUOTED) {
      line += b == '\n' ? 1 : 0;
      newlineInHead |= b == '\n' && number <= headingRow;
      state = b == '"' ? State.CLOSED : State.QUOTED;
    } else if (b == '\n') {
      newline(at);
    } else {
      loneReturn(at);
      outside(b, at);
    }
  }

  private void outside(byte b, long at) {
    if (b == '\r') {
      afterReturn = true;
    } else if (b == delimiter) {
      fields++;
      state = State.START;
    } else if (state == State.CLOSED) {
      state = State.QUOTED;
    } else if (state == State.START) {
      state = State.QUOTED;
      quoteLine = line;
      quoteOffset = at;
    }
  }

  private void newline(long at) {
    long end = afterReturn ? at - 1 : at;
    returns |= afterReturn;
    newlines |= !afterReturn;
    afterReturn = false;
    line++;
    endRecord(end, at + 1);
  }

  /** An old Macintosh ends its lines so. */
  private void loneReturn(long at) {
    if (afterReturn) {
      afterReturn = false;
      returns = true;
      newlines = true;
      endRecord(at - 1, at);
    }
  }

  private void endRecord(long end, long next) {
    var record = new TextRow(number, startLine, offset, end, fields);
    if (record.isBlank()) {
      blanks++;
    } else {
      keep(record);
    }
    number++;
    fields = 1;
    state = State.START;
    offset = next;
    startLine = line;
  }

  private void keep(TextRow record) {
    blanksInside += record.number() > headingRow ? blanks : 0;
    blanks = 0;
    if (record.fields() != columns && ragged == null && record.number() > headingRow) {
      ragged = record;
    }
    tail.addLast(record);
    if (tail.size() > TAIL) {
      tail.removeFirst();
    }
  }

  private void refuseEndlessQuote() {
    if (state == State.QUOTED && position - quoteOffset > longest) {
      throw unterminated();
    }
  }

  private RefusedFileException unterminated() {
    return new RefusedFileException(
        Refusal.UNTERMINATED_QUOTE,
        source,
        "the quote opened on line %d is never closed; the file may be cut off"
            .formatted(quoteLine));
  }

  private RefusedFileException afterQuote() {
    return new RefusedFileException(
        Refusal.TEXT_AFTER_QUOTE,
        source,
        "on line %d text follows a closing quote; write a quote inside a value twice"
            .formatted(line));
  }

  /** Ends the file. */
  Structure finish() {
    if (state == State.QUOTED) {
      throw unterminated();
    }
    boolean brokenOff = offset < position && !afterReturn;
    loneReturn(position);
    if (brokenOff) {
      endRecord(position, position);
    }
    List<TextRow> last = new ArrayList<>(tail);
    last.removeIf(record -> record.number() <= headingRow);
    return new Structure(
        last,
        ragged,
        brokenOff,
        blanksInside > 0 || (returns && newlines) || newlineInHead || headingRow > 1);
  }
}
