package id.pantau.ui.api.load;

import id.pantau.ui.api.ClientException;
import java.net.InetAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;

/**
 * Where the backend is: at the address that was set, else in this very process, behind the door
 * that browsers come in by, so that its limits and checks hold for our own requests too.
 */
final class BackendAddress {
  private final @Nullable URI elsewhere;
  private final String host;
  private volatile @Nullable URI here;

  /**
   * An address that was set, or will be known when the server listens.
   *
   * @param elsewhere null when the backend runs in this process
   * @param host that the server is bound to, null for the loopback address
   */
  BackendAddress(@Nullable URI elsewhere, @Nullable InetAddress host) {
    this.elsewhere = elsewhere;
    this.host = literal(host == null ? InetAddress.getLoopbackAddress() : host);
  }

  private static String literal(InetAddress address) {
    String text = address.getHostAddress();
    return text.contains(":") ? '[' + text + ']' : text;
  }

  @EventListener
  void listening(WebServerInitializedEvent event) {
    if (event.getApplicationContext().getServerNamespace() == null) {
      here = URI.create("http://" + host + ':' + event.getWebServer().getPort());
    }
  }

  /** Whether browsers that reach this application reach the backend by it too. */
  boolean sameDoor() {
    return elsewhere == null;
  }

  URI uri() {
    URI address = elsewhere == null ? here : elsewhere;
    if (address == null) {
      throw new ClientException(ClientException.UNREACHABLE, "No server listens yet.", null);
    }
    return address;
  }
}
