package id.pantau.server;

import id.pantau.lake.Damage;
import id.pantau.lake.Lake;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Reads the whole lake once, after the start and beside the work, and says what is damaged. */
final class LakeWatch implements ApplicationListener<ApplicationReadyEvent> {

  private final Lake lake;
  private final PrintStream out;

  LakeWatch(Lake lake, PrintStream out) {
    this.lake = lake;
    this.out = out;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    Thread.ofPlatform().name("pantau-lake-watch").daemon().start(this::look);
  }

  private void look() {
    try {
      lake.verify().forEach(damage -> out.println(line(damage)));
    } catch (UncheckedIOException e) {
      out.println("Danau data tidak terbaca / the lake cannot be read: " + e.getMessage());
    }
  }

  /** What is wrong, and what to do. */
  static String line(Damage damage) {
    return """
        Berkas danau data rusak / damaged lake file: %s (%s)
          Kembalikan dari cadangan, lalu jalankan ./pantau rebuild. Sampai saat itu laporan yang hanya ada di sana dapat hilang.
          Restore it from a backup, then run ./pantau rebuild. Until then reports that only it has may be missing."""
        .formatted(damage.file(), words(damage.kind()));
  }

  private static String words(Damage.Kind kind) {
    return switch (kind) {
      case MISSING -> "tidak ada / missing";
      case CHANGED -> "isinya berubah / its content changed";
    };
  }
}
