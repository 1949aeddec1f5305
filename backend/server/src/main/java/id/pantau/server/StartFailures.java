package id.pantau.server;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words why Pantau did not start, and what to do. */
final class StartFailures {

  private StartFailures() {}

  /** The data folder is taken. */
  static final class Held extends AbstractFailureAnalyzer<DataFolderHeldException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataFolderHeldException cause) {
      return new FailureAnalysis(
          cause.getMessage(),
          "Hentikan proses itu, atau pilih folder lain dengan --data. / Stop that process, or choose another folder with --data.",
          cause);
    }
  }

  /** The data folder cannot be written. */
  static final class Unusable extends AbstractFailureAnalyzer<DataFolderUnusableException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataFolderUnusableException cause) {
      return new FailureAnalysis(
          cause.getMessage(),
          "Pilih folder lain yang boleh ditulis dengan --data. / Choose another folder that may be written with --data.",
          cause);
    }
  }

  /** An address that others can reach was asked for. */
  static final class NotLoopback extends AbstractFailureAnalyzer<NotLoopbackException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NotLoopbackException cause) {
      return new FailureAnalysis(
          cause.getMessage(),
          "Pakai --host 127.0.0.1 sampai Pantau punya fitur masuk (sign-in). / Use --host 127.0.0.1 until Pantau has sign-in.",
          cause);
    }
  }
}
