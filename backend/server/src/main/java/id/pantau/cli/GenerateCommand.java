package id.pantau.cli;

import id.pantau.sample.scale.GeneratedFile;
import id.pantau.sample.scale.Generation;
import id.pantau.sample.scale.Generation.RowForm;
import id.pantau.sample.scale.Generator;
import id.pantau.sample.scale.Scale;
import id.pantau.sample.table.FileFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes synthetic reports of a province or of the nation as files to load. */
@Command(
    name = "generate",
    description = {
      "Membuat data contoh untuk satu provinsi atau seluruh Indonesia.",
      "Makes sample data for a province or the whole nation.",
      "Deterministic: the same options write the same bytes."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nKode keluar / exit codes:%n",
    exitCodeList = {
      "0:tertulis / written",
      "1:tidak dapat ditulis / could not be written",
      "2:opsi salah / wrong options"
    })
public final class GenerateCommand implements Callable<Integer> {
  private static final int FAILED = 1;
  private static final int STEPS = 10;

  @Option(
      names = "--scale",
      required = true,
      converter = ScaleConverter.class,
      paramLabel = "sample|province:CODE|nation",
      description = "Kantor yang ikut. / Whose offices.")
  private Scale scale = new Scale.Sample();

  @Option(
      names = "--from",
      defaultValue = "2023-01-01",
      paramLabel = "DATE",
      description = "Hari pertama. / First day. Default: ${DEFAULT-VALUE}")
  private LocalDate from = LocalDate.EPOCH;

  @Option(
      names = "--to",
      defaultValue = "2024-12-31",
      paramLabel = "DATE",
      description = "Hari terakhir. / Last day. Default: ${DEFAULT-VALUE}")
  private LocalDate to = LocalDate.EPOCH;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "NUMBER",
      description = "Benih acak. / Chooses the chance. Default: ${DEFAULT-VALUE}")
  private long seed;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder baru atau kosong. / A new or empty folder.")
  private Path out = Path.of("");

  @Option(
      names = "--rows",
      defaultValue = "daily",
      converter = RowsConverter.class,
      paramLabel = "events|daily",
      description = {
        "events: satu baris per orang. / One row a person.",
        "daily: jumlah per hari. / Counts a day. Default: ${DEFAULT-VALUE}"
      })
  private RowForm rows = RowForm.DAILY;

  @Option(
      names = "--format",
      defaultValue = "parquet",
      converter = FormatConverter.class,
      paramLabel = "parquet|csv",
      description = "Default: ${DEFAULT-VALUE}")
  private FileFormat format = FileFormat.PARQUET;

  @Option(
      names = "--multiply",
      defaultValue = "1",
      paramLabel = "N",
      description = "Penduduk N kali lipat, untuk uji beban. / N times as many people.")
  private int multiply;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    try {
      checkEmpty();
      Generator generator =
          new Generator(generation(), out, Runtime.getRuntime().availableProcessors());
      report(generator.write(this::progress));
      return 0;
    } catch (UncheckedIOException e) {
      err().println("Tidak dapat menulis / Could not write: " + e.getCause());
      return FAILED;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec().commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private Generation generation() {
    return new Generation(scale, from, to, seed, rows, format, multiply);
  }

  private void checkEmpty() {
    if (Files.isRegularFile(out)) {
      throw new IllegalArgumentException(
          "--out adalah berkas; sebut folder. / --out is a file; name a folder: " + out);
    }
    if (Files.isDirectory(out) && hasFiles()) {
      throw new IllegalArgumentException(
          "--out tidak kosong; sebut folder baru. / --out is not empty; name a new folder: " + out);
    }
  }

  private boolean hasFiles() {
    try (Stream<Path> files = Files.list(out)) {
      return files.findAny().isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ten lines, whatever the number of offices. */
  private void progress(int offices, int of) {
    if (offices * STEPS / of > (offices - 1) * STEPS / of) {
      err()
          .printf(
              Locale.ROOT, "  %d %% · %d/%d kantor / offices%n", 100 * offices / of, offices, of);
      err().flush();
    }
  }

  private void report(List<GeneratedFile> files) {
    NumberFormat numbers = NumberFormat.getIntegerInstance(Locale.of("id", "ID"));
    PrintWriter text = spec().commandLine().getOut();
    for (GeneratedFile file : files) {
      text.printf(
          Locale.ROOT, "%14s  %s%n", numbers.format(file.rows()), out.relativize(file.path()));
    }
    long all = files.stream().mapToLong(GeneratedFile::rows).sum();
    text.printf(Locale.ROOT, "%14s  baris / rows%n", numbers.format(all));
    text.printf(Locale.ROOT, "Selanjutnya / next: ./pantau load %s%n", out);
    text.flush();
  }

  private PrintWriter err() {
    return spec().commandLine().getErr();
  }

  private CommandSpec spec() {
    if (spec == null) {
      throw new IllegalStateException("picocli fills this in");
    }
    return spec;
  }

  /** Reads {@code --scale}. */
  static final class ScaleConverter implements ITypeConverter<Scale> {
    @Override
    public Scale convert(String text) {
      try {
        return Scale.parse(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** Reads {@code --rows}. */
  static final class RowsConverter implements ITypeConverter<RowForm> {
    @Override
    public RowForm convert(String text) {
      return switch (text) {
        case "events" -> RowForm.EVENTS;
        case "daily" -> RowForm.DAILY;
        default -> throw new TypeConversionException("not events or daily: " + text);
      };
    }
  }

  /** Reads {@code --format}. */
  static final class FormatConverter implements ITypeConverter<FileFormat> {
    @Override
    public FileFormat convert(String text) {
      return switch (text) {
        case "parquet" -> FileFormat.PARQUET;
        case "csv" -> FileFormat.CSV;
        default -> throw new TypeConversionException("not parquet or csv: " + text);
      };
    }
  }
}
