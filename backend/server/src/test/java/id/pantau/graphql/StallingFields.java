package id.pantau.graphql;

import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Fields that take as long as a test needs. */
@Controller
public class StallingFields {

  /** A release for each that is held. */
  static final Semaphore BEGUN = new Semaphore(0);

  static volatile CountDownLatch end = new CountDownLatch(1);

  private final Warehouse warehouse;

  StallingFields(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  @QueryMapping
  int slow() {
    return warehouse
        .query(
            Sql.of(
                "SELECT sum(hash(a.range, b.range) % 7) % 5 AS n FROM range(10000000) a, range(10000000) b"),
            row -> (int) row.whole("n"))
        .getFirst();
  }

  @QueryMapping
  int held() throws InterruptedException {
    BEGUN.release();
    end.await();
    return 1;
  }
}
