package id.pantau.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The files of the contract, which travel in the jar. */
final class ContractFiles {

  private ContractFiles() {}

  /** A file of {@code datasets/contract}. */
  static byte[] bytes(String path) {
    return resource("/datasets/contract/" + path);
  }

  static String text(String path) {
    return new String(bytes(path), UTF_8);
  }

  /** What the page looks like. */
  static byte[] style() {
    return resource("/contract/contract.css");
  }

  private static byte[] resource(String path) {
    try (InputStream in =
        Objects.requireNonNull(ContractFiles.class.getResourceAsStream(path), path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
