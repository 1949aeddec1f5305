package id.pantau.ui.api;

/** Questions over HTTP, to hold them against those in process. */
public final class HttpQuestions {
  private HttpQuestions() {}

  /** To a server on a port of this machine. */
  public static Questions at(int port) {
    return new Questions(ClientConfiguration.http("http://127.0.0.1:" + port));
  }
}
