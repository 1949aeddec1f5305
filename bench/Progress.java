import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Locale;

/**
 * Latency of the GraphQL {@code progress} of one region over HTTP: one request after the other on
 * one kept-alive connection, the first thousand not counted.
 *
 * <pre>java bench/Progress.java [http://127.0.0.1:8080] [requests=2000]</pre>
 */
public class Progress {

  private static final int WARM_UP = 1000;

  private static final String QUERY =
      """
      {"query": "{ region(code: \\"1673\\") { progress(asOf: \\"2023-11-02\\", basis: ELIGIBLE) { \
      base { value } activated { value } target { count } gap { value } shareOfBase { value } \
      shareOfTarget { value } daysLeft requiredPerWeek behindPath { value } } } }"}""";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpRequest request;

  Progress(String address) {
    request =
        HttpRequest.newBuilder(URI.create(address + "/graphql"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(QUERY))
            .build();
  }

  /** Nanoseconds of each of so many requests. */
  long[] measure(int requests) throws IOException, InterruptedException {
    long[] nanos = new long[requests];
    for (int i = 0; i < requests; i++) {
      long start = System.nanoTime();
      String answer = client.send(request, BodyHandlers.ofString()).body();
      nanos[i] = System.nanoTime() - start;
      check(answer);
    }
    return nanos;
  }

  /** A fast wrong answer counts for nothing: Lubuklinggau has 168,015 eligible residents. */
  private static void check(String answer) {
    if (answer.contains("\"errors\"") || !answer.contains("168015")) {
      throw new IllegalStateException("not the answer expected: " + answer);
    }
  }

  private static double millis(long[] sorted, double quantile) {
    return sorted[(int) Math.ceil(quantile * sorted.length) - 1] / 1e6;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Progress bench = new Progress(args.length > 0 ? args[0] : "http://127.0.0.1:8080");
    bench.measure(WARM_UP);
    long[] nanos = bench.measure(args.length > 1 ? Integer.parseInt(args[1]) : 2000);
    Arrays.sort(nanos);
    System.out.printf(
        Locale.ROOT,
        "%d requests: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, max %.2f ms%n",
        nanos.length,
        millis(nanos, 0.50),
        millis(nanos, 0.95),
        millis(nanos, 0.99),
        millis(nanos, 1.00));
  }
}
