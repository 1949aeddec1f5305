package id.pantau.graphql;

import id.pantau.testing.Upload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;

/** A file that is handed in over HTTP, named {@code NN-dataset.csv}, its manifest beside it. */
final class Handed {

  private Handed() {}

  /** All of it is taken. */
  static void in(int port, Path file) {
    try {
      String name = file.getFileName().toString();
      String dataset = name.substring(name.indexOf('-') + 1, name.indexOf('.'));
      Path manifest = file.resolveSibling(name + ".manifest.json");
      var fields = new LinkedHashMap<String, String>();
      fields.put("dataset", dataset);
      if (Files.exists(manifest)) {
        fields.put("manifest", Files.readString(manifest));
      }
      new Upload(name, Files.readAllBytes(file), fields).isTaken(port);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
