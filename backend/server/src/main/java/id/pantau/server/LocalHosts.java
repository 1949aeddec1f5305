package id.pantau.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only requests that name this machine and come from nowhere else. A page of another site
 * can make a browser send requests to 127.0.0.1 under a name of its own (DNS rebinding) and read
 * what comes back, or send it a form under the right name, files included.
 */
final class LocalHosts extends OncePerRequestFilter {

  private static final Set<String> NAMES =
      Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1", "[0:0:0:0:0:0:0:1]");
  private static final int MISDIRECTED_REQUEST = 421;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!NAMES.contains(request.getServerName())) {
      refuse(
          response,
          MISDIRECTED_REQUEST,
          "Pantau hanya menjawab sebagai localhost atau 127.0.0.1. / Pantau answers only as localhost or 127.0.0.1.");
    } else if (foreign(request)) {
      refuse(
          response,
          HttpServletResponse.SC_FORBIDDEN,
          "Halaman situs lain tidak boleh memakai Pantau. / Pages of other sites may not use Pantau.");
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Browsers say where a request comes from; programs say nothing. */
  private static boolean foreign(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    return origin != null
        && !origin.equals(request.getScheme() + "://" + request.getHeader("Host"));
  }

  private static void refuse(HttpServletResponse response, int status, String sentence)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().println(sentence);
  }
}
