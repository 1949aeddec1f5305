package id.pantau.ingest.read.arrow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.arrow.compression.CommonsCompressionFactory;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.compression.CompressionCodec;
import org.apache.arrow.vector.compression.CompressionUtil.CodecType;
import org.apache.arrow.vector.compression.NoCompressionCodec;
import org.apache.arrow.vector.dictionary.Dictionary;
import org.apache.arrow.vector.dictionary.DictionaryEncoder;
import org.apache.arrow.vector.dictionary.DictionaryProvider.MapDictionaryProvider;
import org.apache.arrow.vector.ipc.ArrowFileWriter;
import org.apache.arrow.vector.ipc.ArrowStreamWriter;
import org.apache.arrow.vector.ipc.ArrowWriter;
import org.apache.arrow.vector.ipc.message.IpcOption;
import org.apache.arrow.vector.types.pojo.DictionaryEncoding;

/** Real Arrow files of activations, made by Arrow itself. */
public final class ArrowFiles {

  /** 2023-11-02 in days since 1970. */
  private static final int SECOND_OF_NOVEMBER = 19_663;

  private static final List<String> CHANNELS = List.of("Kantor", "Pasar");

  /** File or stream. */
  public enum Form {
    FILE,
    STREAM
  }

  private ArrowFiles() {}

  /**
   * Batches of activations: a day, a district as a number, one as text, a channel out of a
   * dictionary, and people counting up from 1, of which every fifth is empty.
   */
  public static byte[] activations(Form form, CodecType codec, int batches, int rows) {
    return with(
        allocator -> {
          var day = new DateDayVector("Tanggal", allocator);
          var district = new IntVector("Kecamatan", allocator);
          var home = new VarCharVector("Kecamatan Domisili", allocator);
          var people = new BigIntVector("Jumlah", allocator);
          var words = new VarCharVector("words", allocator);
          fill(words, CHANNELS.size(), CHANNELS::get);
          var dictionary = new Dictionary(words, new DictionaryEncoding(7, false, null));
          var channel = new VarCharVector("Saluran", allocator);
          fill(channel, rows, i -> CHANNELS.get(i % 2));
          var encoded = (FieldVector) DictionaryEncoder.encode(channel, dictionary);
          channel.close();
          var columns = List.of(day, district, home, encoded, people);
          return written(
              form,
              codec,
              columns,
              new MapDictionaryProvider(dictionary),
              batches,
              batch -> {
                for (int i = 0; i < rows; i++) {
                  int n = batch * rows + i + 1;
                  day.setSafe(i, SECOND_OF_NOVEMBER + i % 3);
                  district.setSafe(i, 167_301);
                  home.setSafe(i, "16.73.02".getBytes(StandardCharsets.UTF_8));
                  if (n % 5 == 0) {
                    people.setNull(i);
                  } else {
                    people.setSafe(i, n);
                  }
                }
                columns.forEach(column -> column.setValueCount(rows));
              },
              words);
        });
  }

  /** One batch of columns that the caller makes; they are closed here. */
  public static byte[] of(Form form, Columns columns) {
    return with(
        allocator ->
            written(
                form,
                CodecType.NO_COMPRESSION,
                columns.of(allocator),
                new MapDictionaryProvider(),
                1,
                batch -> {}));
  }

  /** Makes columns with their values. */
  public interface Columns {
    List<? extends FieldVector> of(BufferAllocator allocator);
  }

  /** Something that is made with an allocator. */
  private interface Making {
    byte[] of(BufferAllocator allocator);
  }

  private static byte[] with(Making making) {
    try (var memory = new OwnMemory(1L << 30)) {
      byte[] made = making.of(memory.allocator());
      assertThat(memory.held()).isZero();
      return made;
    }
  }

  /** A text for each row. */
  public interface Texts {
    String of(int row);
  }

  /** Fills a column of text. */
  public static VarCharVector fill(VarCharVector vector, int rows, Texts texts) {
    for (int i = 0; i < rows; i++) {
      vector.setSafe(i, texts.of(i).getBytes(StandardCharsets.UTF_8));
    }
    vector.setValueCount(rows);
    return vector;
  }

  private static byte[] written(
      Form form,
      CodecType codec,
      List<? extends FieldVector> columns,
      MapDictionaryProvider dictionaries,
      int batches,
      Consumer<Integer> filler,
      AutoCloseable... more) {
    var bytes = new ByteArrayOutputStream();
    var root = new VectorSchemaRoot(List.copyOf(columns));
    try (root;
        ArrowWriter writer = writer(form, codec, root, dictionaries, bytes)) {
      writer.start();
      for (int batch = 0; batch < batches; batch++) {
        filler.accept(batch);
        root.setRowCount(columns.getFirst().getValueCount());
        writer.writeBatch();
      }
      writer.end();
      for (AutoCloseable each : more) {
        each.close();
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static ArrowWriter writer(
      Form form,
      CodecType codec,
      VectorSchemaRoot root,
      MapDictionaryProvider dictionaries,
      ByteArrayOutputStream bytes) {
    var channel = Channels.newChannel(bytes);
    CompressionCodec.Factory factory =
        codec == CodecType.NO_COMPRESSION
            ? NoCompressionCodec.Factory.INSTANCE
            : CommonsCompressionFactory.INSTANCE;
    return switch (form) {
      case FILE ->
          new ArrowFileWriter(root, dictionaries, channel, null, IpcOption.DEFAULT, factory, codec);
      case STREAM ->
          new ArrowStreamWriter(root, dictionaries, channel, IpcOption.DEFAULT, factory, codec);
    };
  }
}
