package id.pantau.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.aura.Aura;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The UI, and in the same process the server, which comes by auto-configuration. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("tokens.css")
@StyleSheet("pantau.css")
@StyleSheet("data.css")
@StyleSheet("school.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Viewport("width=device-width, initial-scale=1")
public class PantauApplication implements AppShellConfigurator {
  private static final long serialVersionUID = 1L;

  /** What a shell says of a command that Ctrl-C ended. */
  private static final int INTERRUPTED = 130;

  /** Runs one command line: {@code serve --port 8080}. */
  public static void main(String[] args) {
    int exit = PantauCommand.line(PantauApplication::serve).execute(args);
    if (exit != 0) {
      System.exit(exit);
    }
  }

  /** Starts and returns; the web server's threads keep the process. */
  private static void serve(List<String> properties) {
    AtomicBoolean starting = new AtomicBoolean(true);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> halt(starting.get())));
    try {
      SpringApplication.run(PantauApplication.class, properties.toArray(String[]::new));
    } finally {
      starting.set(false);
    }
  }

  /**
   * Ctrl-C while data is loaded: the loading would go on while the application is taken down under
   * it. Nothing is lost, as a load is there as a whole or not at all.
   */
  private static void halt(boolean starting) {
    if (starting) {
      Runtime.getRuntime().halt(INTERRUPTED);
    }
  }
}
