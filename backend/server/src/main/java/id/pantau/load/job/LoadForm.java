package id.pantau.load.job;

import id.pantau.dataset.Origin;
import id.pantau.ingest.Acceptance;
import id.pantau.ingest.Declaration;
import id.pantau.load.LoadRequest;
import id.pantau.load.ManifestFile;
import id.pantau.problem.ProblemException;
import id.pantau.region.RegionCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What comes with a file.
 *
 * @param dataset what it is; null when it says so itself
 * @param office that sent it, a code, for files that do not say; null when unsaid
 * @param sheet of a workbook, where several fit; null when unsaid
 * @param manifest what the sender counted, as in {@link ManifestFile}
 * @param origin {@code OFFICIAL} when unsaid
 * @param acceptance {@code RIGHT_REPORTS} when unsaid
 */
record LoadForm(
    @Nullable MultipartFile file,
    @Nullable String dataset,
    @Nullable String office,
    @Nullable String sheet,
    @Nullable String manifest,
    @Nullable Origin origin,
    @Nullable Acceptance acceptance) {

  MultipartFile sent() {
    if (file == null) {
      throw noFile();
    }
    return file;
  }

  /** Says how to send one. */
  static ProblemException noFile() {
    return ProblemException.badInput(
        "Berkasnya tidak ada; kirim sebagai multipart/form-data di isian \"file\": curl -F file=@NAMA. / there is no file; send it as multipart/form-data in the field \"file\": curl -F file=@NAME");
  }

  LoadRequest request() {
    return new LoadRequest(
        name(),
        blankIsUnsaid(dataset),
        code(),
        blankIsUnsaid(sheet),
        Objects.requireNonNullElse(origin, Origin.OFFICIAL),
        declared(Declaration.NONE),
        accepted());
  }

  /** The same file as before, with what is said anew. */
  LoadRequest again(LoadRequest before) {
    return new LoadRequest(
        before.name(),
        before.dataset(),
        before.office(),
        before.sheet(),
        before.origin(),
        declared(before.declared()),
        accepted());
  }

  private @Nullable RegionCode code() {
    String said = blankIsUnsaid(office);
    try {
      return said == null ? null : RegionCode.parse(said);
    } catch (IllegalArgumentException e) {
      throw ProblemException.badInput(String.valueOf(e.getMessage()));
    }
  }

  private Acceptance accepted() {
    return Objects.requireNonNullElse(acceptance, Acceptance.RIGHT_REPORTS);
  }

  private Declaration declared(Declaration otherwise) {
    String said = blankIsUnsaid(manifest);
    return said == null ? otherwise : ManifestFile.read(said);
  }

  private static @Nullable String blankIsUnsaid(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Some browsers send the path, too. */
  private String name() {
    String sent = Objects.requireNonNullElse(sent().getOriginalFilename(), "");
    String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    return name.isBlank() ? "file" : name;
  }
}
