package id.pantau.cli;

import id.pantau.lake.Damage;
import id.pantau.lake.Rebuilt;
import id.pantau.server.Store;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code pantau rebuild}: makes the warehouse anew from the lake. */
@Command(
    name = "rebuild",
    description = {
      "Membuat ulang gudang dari lake, dan mengatakan apakah hasilnya sama.",
      "Makes the warehouse anew from the lake and says whether it came out the same."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nKode keluar / exit codes:%n",
    exitCodeList = {
      "0:hasilnya sama / the same came out",
      "1:berbeda, atau berkas lake rusak / it differs, or files of the lake are damaged",
      "2:tidak ada data di folder itu / there is no data in that folder"
    })
final class RebuildCommand implements Callable<Integer> {

  @Mixin private DataFolderOption data = new DataFolderOption();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    try (Store store = data.openExisting()) {
      Rebuilt rebuilt = store.lake().rebuild();
      rebuilt.damages().forEach(damage -> out.println(said(damage)));
      rebuilt.differences().forEach(table -> out.println("  berbeda/differs: " + table));
      boolean same = rebuilt.differences().isEmpty() && rebuilt.damages().isEmpty();
      out.println(
          same
              ? "Gudang dibuat ulang, sama seperti sebelumnya. / Rebuilt, the same as before."
              : "Gudang dibuat ulang, tidak sama. / Rebuilt, not the same.");
      out.flush();
      return same ? ExitCode.DONE.number() : ExitCode.FAILED.number();
    }
  }

  private static String said(Damage damage) {
    return "  rusak/damaged: %s (%s); kembalikan dari cadangan/bring it back from a backup"
        .formatted(damage.file(), damage.kind());
  }
}
