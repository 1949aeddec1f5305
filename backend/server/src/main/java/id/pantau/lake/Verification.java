package id.pantau.lake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Holds the lake's files against the hashes that the log has of them. */
final class Verification {

  private final LakeFiles files;
  private final List<Damage> damages = new ArrayList<>();
  private final List<Manifest> manifests = new ArrayList<>();

  private Verification(LakeFiles files) {
    this.files = files;
  }

  /**
   * Checks all decisions above a version, and that none is left out.
   *
   * @param newest the newest that there must be, as far as is known
   */
  static Verification above(long version, long newest, LakeFiles files) {
    var verification = new Verification(files);
    long next = version + 1;
    for (long found : files.versionsAfter(version).toArray()) {
      verification.missing(next, found);
      verification.check(found);
      next = found + 1;
    }
    verification.missing(next, newest + 1);
    return verification;
  }

  private void missing(long from, long before) {
    LongStream.range(from, before)
        .forEach(version -> damaged(version, files.manifest(version), Damage.Kind.MISSING));
  }

  /** Those that can be read, oldest first. */
  List<Manifest> manifests() {
    return List.copyOf(manifests);
  }

  List<Damage> damages() {
    return List.copyOf(damages);
  }

  /** Whether a file of the lake is what it was. */
  boolean isWhole(Path file) {
    return damages.stream().noneMatch(damage -> damage.file().equals(file));
  }

  private void check(long version) {
    read(version)
        .ifPresentOrElse(
            this::check, () -> damaged(version, files.manifest(version), Damage.Kind.CHANGED));
  }

  private Optional<Manifest> read(long version) {
    try {
      return Optional.of(files.readManifest(version));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private void check(Manifest manifest) {
    manifests.add(manifest);
    long version = manifest.version();
    check(version, files.decisions(version), manifest.decisionsSha256());
    check(version, files.batch(manifest.dataset(), version), manifest.batchSha256());
  }

  private void check(long version, Path file, @Nullable String sha256) {
    if (sha256 == null) {
      return;
    }
    if (!Files.exists(file)) {
      damaged(version, file, Damage.Kind.MISSING);
    } else if (!Fingerprint.of(file).equals(sha256)) {
      damaged(version, file, Damage.Kind.CHANGED);
    }
  }

  private void damaged(long version, Path file, Damage.Kind kind) {
    damages.add(new Damage(version, file, kind));
  }
}
