package id.pantau.graphql;

import id.pantau.graphql.limit.GraphQlLimits;
import id.pantau.lake.DataVersion;
import id.pantau.lake.Lake;
import id.pantau.problem.ProblemCode;
import id.pantau.problem.ProblemException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.scheduler.Schedulers;

/** What is told as it happens. */
@Controller
final class LoadedController {

  private final Lake lake;
  private final Semaphore free;
  private final int most;

  LoadedController(Lake lake, GraphQlLimits limits) {
    this.lake = lake;
    this.most = limits.subscribers();
    this.free = new Semaphore(most);
  }

  /** Told in another thread than the one that loads, which waits for no reader. */
  @SubscriptionMapping
  Flux<DataVersion> loaded(@Argument @Nullable Integer after) {
    return Flux.<DataVersion>create(sink -> listen(sink, after), FluxSink.OverflowStrategy.LATEST)
        .publishOn(Schedulers.boundedElastic(), 1);
  }

  private void listen(FluxSink<DataVersion> sink, @Nullable Integer after) {
    if (!free.tryAcquire()) {
      sink.error(
          new ProblemException(
              ProblemCode.BUSY,
              "%d subscriptions are open, which is all there may be; close one, or ask dataVersion from time to time"
                  .formatted(most)));
      return;
    }
    Runnable end = lake.announcements().listen(sink::next);
    sink.onDispose(
        () -> {
          end.run();
          free.release();
        });
    DataVersion current = lake.current();
    if (after != null && current.version() > after) {
      sink.next(current);
    }
  }
}
