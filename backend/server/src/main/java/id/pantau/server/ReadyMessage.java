package id.pantau.server;

import java.io.PrintStream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;

/** Says where Pantau is, and what to look at first. */
final class ReadyMessage implements ApplicationListener<ApplicationReadyEvent> {

  private final PrintStream out;

  ReadyMessage(PrintStream out) {
    this.out = out;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext web
        && web.getWebServer() != null) {
      out.println(text("http://127.0.0.1:" + web.getWebServer().getPort()));
    }
  }

  private static String text(String address) {
    return """

        Pantau siap / ready: %1$s
          Lihat dulu / look first:  %1$s/?region=1673&date=2023-11-02&basis=ELIGIBLE
          Tanya data / ask it:      %1$s/graphiql
          Berhenti / stop:          Ctrl-C
        """
        .formatted(address);
  }
}
