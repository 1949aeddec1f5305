package id.pantau.forecast.leak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.ThreadLocalRandom;
import jdplus.toolkit.base.api.data.DoubleSeq;
import org.hipparchus.optim.MaxEval;

/** Breaks every rule. */
public final class Impure {

  public DoubleSeq shown() {
    return DoubleSeq.of(new MaxEval(1).getMaxEval(), ThreadLocalRandom.current().nextDouble());
  }

  String read() throws IOException {
    return Files.readString(Path.of("" + LocalDate.now(ZoneId.of("Asia/Jakarta"))));
  }
}
