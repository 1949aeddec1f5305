package id.pantau.warehouse;

import java.io.IOException;
import org.apache.arrow.vector.ipc.ArrowReader;

/** What is done with an answer of many rows. */
@FunctionalInterface
public interface ArrowReading {

  /**
   * Reads the batches; they are gone when it returns.
   *
   * @throws IOException when what is read cannot be passed on: that ends the reading
   */
  void read(ArrowReader batches) throws IOException;
}
