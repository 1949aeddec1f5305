package id.pantau.export;

import java.io.IOException;
import java.io.OutputStream;

/** Tells of an export whose answer is there, and gets where it is to go. */
@FunctionalInterface
interface Opening {

  /** Called once, before the first byte. */
  OutputStream open(Export export) throws IOException;
}
