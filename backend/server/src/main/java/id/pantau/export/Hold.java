package id.pantau.export;

import id.pantau.lake.Consistency;

/** Holds off what is about to come to hold, until an answer is there or will never be. */
final class Hold implements AutoCloseable {

  private final Consistency consistency;
  private final long hold;
  private boolean ended;

  Hold(Consistency consistency) {
    this.consistency = consistency;
    this.hold = consistency.hold();
  }

  /** An opening that ends it. */
  Opening until(Opening opening) {
    return export -> {
      close();
      return opening.open(export);
    };
  }

  @Override
  public void close() {
    if (!ended) {
      ended = true;
      consistency.release(hold);
    }
  }
}
