package id.pantau.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.ipc.ArrowStreamWriter;

/** Arrow's IPC stream: the engine's own batches, passed on. */
final class ArrowExport {

  private ArrowExport() {}

  static void write(ArrowReader batches, OutputStream out) throws IOException {
    var writer =
        new ArrowStreamWriter(batches.getVectorSchemaRoot(), null, Channels.newChannel(out));
    writer.start();
    while (batches.loadNextBatch()) {
      writer.writeBatch();
    }
    writer.end();
  }
}
