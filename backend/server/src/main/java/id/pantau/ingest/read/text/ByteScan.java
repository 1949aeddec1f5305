package id.pantau.ingest.read.text;

import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;

/**
 * Looks at every byte once: is it text, in which encoding, has it personal numbers. Fed with one
 * buffer after the other; remembers the end of the last.
 */
final class ByteScan {

  private static final byte OTHER = 0;
  private static final byte DIGIT = 1;
  private static final byte NEWLINE = 2;
  private static final byte CONTROL = 3;
  private static final byte HIGH = 4;
  private static final byte JOINT = 5;
  private static final byte[] KIND = kinds();

  /** Groups in which the 16 digits are written: whole, four by four, 6-6-4. */
  private static final long WHOLE = 16;

  private static final long FOURS = ((4L * 32 + 4) * 32 + 4) * 32 + 4;
  private static final long SIXES = (6L * 32 + 6) * 32 + 4;

  private final String source;
  private final int longestLine;
  private long line = 1;
  private long lineStart;
  private long position;
  private int continuation;
  private long invalidLine;
  private long multibyteLine;
  private long undefinedLine;
  private int run;
  private long groups;
  private int digits;
  private final StringBuilder number = new StringBuilder();

  ByteScan(String source, int longestLine) {
    this.source = source;
    this.longestLine = longestLine;
  }

  private static byte[] kinds() {
    var kinds = new byte[256];
    for (int i = 0; i < 256; i++) {
      kinds[i] = kind(i);
    }
    return kinds;
  }

  private static byte kind(int b) {
    if (b >= '0' && b <= '9') {
      return DIGIT;
    }
    if (b == '\n') {
      return NEWLINE;
    }
    if (b == ' ' || b == '.' || b == '-') {
      return JOINT;
    }
    boolean isControl = b < ' ' && b != '\t' && b != '\r';
    return isControl ? CONTROL : b >= 0x80 ? HIGH : OTHER;
  }

  /** Takes the next bytes. */
  void accept(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      int b = bytes[i] & 0xff;
      switch (KIND[b]) {
        case DIGIT -> digit(b);
        case JOINT -> joint(bytes, i);
        case NEWLINE -> newline(bytes, i, position + i - from);
        case CONTROL -> throw control(b);
        case HIGH -> high(b, bytes, i);
        default -> other(bytes, i);
      }
    }
    position += to - from;
    refuseLongLine(position);
  }

  private void digit(int b) {
    if (digits < 17) {
      number.append((char) b);
    }
    run++;
    digits++;
    continuation = broken();
  }

  private void joint(byte[] bytes, int at) {
    if (run == 16) {
      endNumber(bytes, at);
    } else if (run > 0 && digits < 16) {
      groups = groups * 32 + run;
      run = 0;
    } else if (digits > 0) {
      endNumber(bytes, at);
    }
    continuation = broken();
  }

  private void other(byte[] bytes, int at) {
    if (digits > 0) {
      endNumber(bytes, at);
    }
    continuation = broken();
  }

  private void newline(byte[] bytes, int at, long offset) {
    other(bytes, at);
    refuseLongLine(offset);
    line++;
    lineStart = offset + 1;
  }

  private void refuseLongLine(long end) {
    if (end - lineStart > longestLine) {
      throw new RefusedFileException(
          Refusal.LINE_TOO_LONG,
          source,
          "line %d is longer than %d bytes; is it the right file?".formatted(line, longestLine));
    }
  }

  private void endNumber(byte[] bytes, int at) {
    long form = run > 0 ? groups * 32 + run : groups;
    boolean isForm = form == WHOLE || form == FOURS || form == SIXES;
    if (digits == 16 && isForm && PersonalNumber.isPlausible(number) && !isInAddress(bytes, at)) {
      throw new RefusedFileException(
          Refusal.PERSONAL_DATA,
          source,
          "line %d has a personal number (NIK or KK); Pantau takes counts only, send the counts per day and district"
              .formatted(line));
    }
    number.setLength(0);
    run = 0;
    digits = 0;
    groups = 0;
  }

  /** Addresses of pages have long numbers in them. */
  private static boolean isInAddress(byte[] bytes, int at) {
    for (int i = at - 1; i > 0 && at - i < 400 && isOfWord(bytes[i]); i--) {
      if (bytes[i] == '/' && bytes[i - 1] == '/') {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfWord(byte b) {
    return b != '\n' && b != ' ' && b != ',' && b != ';' && b != '\t' && b != '"';
  }

  private RefusedFileException control(int b) {
    return b == 0
        ? new RefusedFileException(
            Refusal.BINARY,
            source,
            "line %d has a NUL byte, so it is no text file; export it again as CSV".formatted(line))
        : new RefusedFileException(
            Refusal.BINARY,
            source,
            "line %d has the control character %d, so it is no text file".formatted(line, b));
  }

  /** A UTF-8 sequence that was not finished. */
  private int broken() {
    if (continuation > 0) {
      invalid();
    }
    return 0;
  }

  private void invalid() {
    invalidLine = invalidLine == 0 ? line : invalidLine;
  }

  private void high(int b, byte[] bytes, int at) {
    if (digits > 0) {
      endNumber(bytes, at);
    }
    if (b == 0x81 || b == 0x8d || b == 0x8f || b == 0x90 || b == 0x9d) {
      undefinedLine = undefinedLine == 0 ? line : undefinedLine;
    }
    if (continuation > 0) {
      inside(b);
    } else {
      begin(b);
    }
  }

  private void inside(int b) {
    if (b < 0xc0) {
      continuation--;
      if (continuation == 0 && multibyteLine == 0) {
        multibyteLine = line;
      }
    } else {
      invalid();
      continuation = 0;
    }
  }

  private void begin(int b) {
    continuation =
        b >= 0xc2 && b < 0xe0 ? 1 : b >= 0xe0 && b < 0xf0 ? 2 : b >= 0xf0 && b < 0xf5 ? 3 : 0;
    if (continuation == 0) {
      invalid();
    }
  }

  /** Ends the file and says how it is encoded. */
  Encoding finish(byte[] bytes, int end, Encoding mark) {
    other(bytes, end);
    if (invalidLine == 0) {
      return mark;
    }
    if (multibyteLine > 0 && (mark == Encoding.UTF_8 || multibyteLine != 1)) {
      throw new RefusedFileException(
          Refusal.MIXED_ENCODING,
          source,
          "line %d is UTF-8 and line %d is not; save the whole file in one encoding, best UTF-8"
              .formatted(multibyteLine, invalidLine));
    }
    if (undefinedLine > 0 || mark == Encoding.UTF_8_BOM) {
      throw new RefusedFileException(
          Refusal.UNKNOWN_ENCODING,
          source,
          "line %d is neither UTF-8 nor Windows-1252; save the file as UTF-8"
              .formatted(undefinedLine > 0 ? undefinedLine : invalidLine));
    }
    return Encoding.WINDOWS_1252;
  }
}
