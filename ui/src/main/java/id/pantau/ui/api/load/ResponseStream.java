package id.pantau.ui.api.load;

import java.io.FilterInputStream;
import java.io.IOException;
import org.springframework.http.client.ClientHttpResponse;

/** The body of a response; closing it gives the connection back. */
final class ResponseStream extends FilterInputStream {
  private final ClientHttpResponse response;

  ResponseStream(ClientHttpResponse response) throws IOException {
    super(response.getBody());
    this.response = response;
  }

  @Override
  public void close() throws IOException {
    super.close();
    response.close();
  }
}
