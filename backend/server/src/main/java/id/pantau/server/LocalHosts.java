package id.pantau.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only requests that name this machine. A page of another site can make a browser send
 * requests to 127.0.0.1 under a name of its own (DNS rebinding) and read what comes back.
 */
final class LocalHosts extends OncePerRequestFilter {

  private static final Set<String> NAMES =
      Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1", "[0:0:0:0:0:0:0:1]");
  private static final int MISDIRECTED_REQUEST = 421;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (NAMES.contains(request.getServerName())) {
      chain.doFilter(request, response);
    } else {
      response.setStatus(MISDIRECTED_REQUEST);
      response.setContentType("text/plain;charset=UTF-8");
      response
          .getWriter()
          .println(
              "Pantau hanya menjawab sebagai localhost atau 127.0.0.1. / Pantau answers only as localhost or 127.0.0.1.");
    }
  }
}
