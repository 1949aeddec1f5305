package id.pantau.ui.data.upload;

import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.history.HistoryClient;
import id.pantau.ui.api.load.Contract;
import id.pantau.ui.api.load.Download;
import id.pantau.ui.api.load.LoadAnswer;
import id.pantau.ui.api.load.LoadClient;
import id.pantau.ui.api.load.LoadJob;
import id.pantau.ui.api.load.LoadRequest;
import id.pantau.ui.api.load.SentFile;
import id.pantau.ui.data.common.DataFilter;
import id.pantau.ui.data.common.Known;
import id.pantau.ui.data.common.Names;
import java.util.List;
import java.util.Objects;

/** Turns the file that the address names into what the tab shows. The backend keeps the file. */
final class UploadPresenter {
  private static final int LAST = 8;

  private final LoadClient loads;
  private final HistoryClient history;
  private final Known known;

  UploadPresenter(LoadClient loads, HistoryClient history, Known known) {
    this.loads = loads;
    this.history = history;
    this.known = known;
  }

  UploadScreen load(DataFilter filter) {
    return filter.load() == null ? start() : load(filter.load(), filter.taken());
  }

  private UploadScreen load(String id, boolean taken) {
    try {
      return screen(loads.job(id), taken);
    } catch (ClientException failure) {
      return new UploadScreen.Failed(failure);
    }
  }

  private UploadScreen start() {
    Names names = known.names(List.of());
    try {
      return new UploadScreen.Start(history.loads(LAST, null), names, null);
    } catch (ClientException failure) {
      return new UploadScreen.Start(null, names, failure);
    }
  }

  /**
   * Takes what is right of a file, and answers as what it is asked about from then on.
   *
   * @throws ClientException when the file is not kept any more
   */
  String accept(String id) {
    return loads.accept(id).id();
  }

  UploadScreen screen(LoadJob job, boolean taken) {
    return switch (job.state()) {
      case WAITING, READING, CHECKING, WRITING -> new UploadScreen.Busy(job);
      case DONE -> answered(job, Objects.requireNonNull(job.answer()), taken);
      case REFUSED, FAILED -> new UploadScreen.Refused(job, Objects.requireNonNull(job.error()));
    };
  }

  private UploadScreen answered(LoadJob job, LoadAnswer answer, boolean taken) {
    return new UploadScreen.Answered(
        job, answer, taken || answer.version() != null, known.names(answer.regions()));
  }

  /** Forgets a file; one that is gone already needs no forgetting. */
  void forget(String id) {
    try {
      loads.forget(id);
    } catch (ClientException gone) {
      // The backend forgets it by itself after a while.
    }
  }

  LoadJob examine(SentFile file, LoadRequest request) {
    return loads.examine(file, request);
  }

  Download held(String id) {
    return loads.held(id);
  }

  Contract contract() {
    return known.contract();
  }
}
