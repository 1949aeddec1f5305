package id.pantau.ingest.read.arrow;

import id.pantau.ingest.read.normal.Raw;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import org.apache.arrow.vector.BaseIntVector;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.DateMilliVector;
import org.apache.arrow.vector.Decimal256Vector;
import org.apache.arrow.vector.DecimalVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.Float4Vector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.LargeVarCharVector;
import org.apache.arrow.vector.NullVector;
import org.apache.arrow.vector.TimeStampVector;
import org.apache.arrow.vector.UInt8Vector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.ViewVarCharVector;
import org.apache.arrow.vector.dictionary.Dictionary;
import org.apache.arrow.vector.dictionary.DictionaryProvider;
import org.apache.arrow.vector.types.TimeUnit;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.DictionaryEncoding;

/** The values of a column as text: what is no text is marked as typed and in normal form. */
final class CellText {

  private static final int LARGEST_SCALE = 100;
  private static final long DAY_SECONDS = 86_400;

  private final String source;
  private final DictionaryProvider dictionaries;
  private final int longest;

  /**
   * @param longest text in bytes
   */
  CellText(String source, DictionaryProvider dictionaries, int longest) {
    this.source = source;
    this.dictionaries = dictionaries;
    this.longest = longest;
  }

  /** The text of each row, empty where there is no value. */
  interface Cells {
    String text(int row);
  }

  static String shown(String text) {
    return text.isEmpty() || text.charAt(0) != Raw.TYPED ? text : text.substring(1);
  }

  Cells of(FieldVector vector, int rows) {
    require(vector.getValueCount() == rows);
    DictionaryEncoding encoding = vector.getField().getDictionary();
    Cells cells = encoding == null ? plain(vector) : encoded(vector, encoding);
    return row -> vector.isNull(row) ? "" : cells.text(row);
  }

  private Cells encoded(FieldVector vector, DictionaryEncoding encoding) {
    Dictionary dictionary = dictionaries.lookup(encoding.getId());
    require(dictionary != null && vector instanceof BaseIntVector);
    FieldVector words = dictionary.getVector();
    Cells word = of(words, words.getValueCount());
    return row -> {
      long index = ((BaseIntVector) vector).getValueAsLong(row);
      require(index >= 0 && index < words.getValueCount());
      return word.text((int) index);
    };
  }

  private Cells plain(FieldVector vector) {
    return switch (vector) {
      case NullVector none -> row -> "";
      case VarCharVector v ->
          text(row -> v.getEndOffset(row) - (long) v.getStartOffset(row), v::get);
      case LargeVarCharVector v -> text(row -> length(v, row), v::get);
      case ViewVarCharVector v -> text(v::getValueLength, v::get);
      case UInt8Vector v -> row -> Raw.TYPED + Long.toUnsignedString(v.get(row));
      case BaseIntVector v -> row -> Raw.TYPED + Long.toString(v.getValueAsLong(row));
      case Float4Vector v -> row -> number(Float.toString(v.get(row)));
      case Float8Vector v -> row -> number(Double.toString(v.get(row)));
      case DecimalVector v when v.getScale() <= LARGEST_SCALE && v.getScale() >= 0 ->
          row -> number(v.getObjectNotNull(row).toString());
      case Decimal256Vector v when v.getScale() <= LARGEST_SCALE && v.getScale() >= 0 ->
          row -> number(v.getObjectNotNull(row).toString());
      case BitVector v -> row -> Raw.TYPED + (v.get(row) == 1 ? "true" : "false");
      case DateDayVector v -> row -> day(v.get(row));
      case DateMilliVector v -> row -> day(Math.floorDiv(v.get(row), DAY_SECONDS * 1_000));
      case TimeStampVector v -> moment(v);
      default -> throw refusedType(vector);
    };
  }

  private Cells text(IntToLongFunction lengths, IntFunction<byte[]> bytes) {
    return row -> {
      long length = lengths.applyAsLong(row);
      require(length >= 0);
      if (length > longest) {
        throw new RefusedFileException(
            Refusal.LINE_TOO_LONG, source, "it has a text that is longer than any row can be");
      }
      return decoded(bytes.apply(row));
    };
  }

  private static long length(LargeVarCharVector vector, int row) {
    long at = (long) row * LargeVarCharVector.OFFSET_WIDTH;
    return vector.getOffsetBuffer().getLong(at + LargeVarCharVector.OFFSET_WIDTH)
        - vector.getOffsetBuffer().getLong(at);
  }

  private String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes))
          .toString()
          .replace(Raw.TYPED, ' ')
          .replace('\0', ' ')
          .strip();
    } catch (CharacterCodingException e) {
      throw new RefusedFileException(
          Refusal.UNKNOWN_ENCODING, source, "it has a text that is not UTF-8");
    }
  }

  /** Infinite and undefined ones are left for the checks to report. */
  private static String number(String text) {
    return Character.isLetter(text.charAt(text.length() - 1))
        ? text
        : Raw.TYPED + new BigDecimal(text).stripTrailingZeros().toPlainString();
  }

  private static String day(long days) {
    return Raw.TYPED + LocalDate.ofEpochDay(days).toString();
  }

  /** A moment is of a day only where it has no zone; another is shown as it is. */
  private static Cells moment(TimeStampVector vector) {
    var type = (ArrowType.Timestamp) vector.getField().getType();
    long second = perSecond(type.getUnit());
    return type.getTimezone() == null
        ? row -> day(Math.floorDiv(vector.get(row), second * DAY_SECONDS))
        : row -> Instant.ofEpochSecond(Math.floorDiv(vector.get(row), second)).toString();
  }

  private static long perSecond(TimeUnit unit) {
    return switch (unit) {
      case SECOND -> 1;
      case MILLISECOND -> 1_000;
      case MICROSECOND -> 1_000_000;
      case NANOSECOND -> 1_000_000_000;
    };
  }

  private RefusedFileException refusedType(FieldVector vector) {
    return new RefusedFileException(
        Refusal.UNSUPPORTED_FORMAT,
        source,
        "it has a column of Arrow type %s; send numbers, dates, truths or text"
            .formatted(vector.getMinorType()));
  }

  private void require(boolean holds) {
    if (!holds) {
      throw new RefusedFileException(
          Refusal.UNREADABLE, source, "the Arrow file is damaged or cut off; write it again");
    }
  }
}
