package id.pantau.graphql.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.server.ResponseStatusException;

/** Refuses a body that is too long, by what it says of itself or once it is. */
final class BodyLimit extends OncePerRequestFilter {

  private final long most;

  /**
   * @param most bytes
   */
  BodyLimit(long most) {
    this.most = most;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > most) {
      response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
    } else if (request.getContentLengthLong() < 0) {
      chain.doFilter(new Counted(request), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Without a length, as sent in chunks. */
  private final class Counted extends HttpServletRequestWrapper {

    Counted(HttpServletRequest request) {
      super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new CountedInput(super.getInputStream());
    }
  }

  private final class CountedInput extends ServletInputStream {

    private final ServletInputStream input;
    private long count;

    CountedInput(ServletInputStream input) {
      this.input = input;
    }

    @Override
    public int read() throws IOException {
      int read = input.read();
      return counted(read, read < 0 ? 0 : 1);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = input.read(bytes, from, length);
      return counted(read, Math.max(0, read));
    }

    private int counted(int read, int bytes) {
      count += bytes;
      if (count > most) {
        throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
      }
      return read;
    }

    @Override
    public boolean isFinished() {
      return input.isFinished();
    }

    @Override
    public boolean isReady() {
      return input.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      input.setReadListener(listener);
    }
  }
}
