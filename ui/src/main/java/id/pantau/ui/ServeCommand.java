package id.pantau.ui;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pantau serve}: checks what was asked and starts the server. */
@Command(
    name = "serve",
    description = "Starts Pantau on this machine.",
    mixinStandardHelpOptions = true,
    versionProvider = PantauVersion.class)
final class ServeCommand implements Callable<Integer> {
  private final Consumer<List<String>> server;

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "./var",
      description = "Folder of the data (default: ${DEFAULT-VALUE}).")
  private @Nullable Path data;

  @Option(
      names = "--inbox",
      paramLabel = "DIR",
      description = "Folder whose files are loaded as they arrive (default: inbox in the data).")
  private @Nullable Path inbox;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "Address to listen on: of this machine only (default: ${DEFAULT-VALUE}).")
  private @Nullable String host;

  @Spec private @Nullable CommandSpec spec;

  ServeCommand(Consumer<List<String>> server) {
    this.server = server;
  }

  @Override
  public Integer call() {
    refuseUnless(port >= 0 && port <= 65535, "--port is a number from 0 to 65535, not " + port);
    refuseUnless(
        loopback(),
        "--host "
            + host
            + " would show Pantau to other machines; until sign-in exists only 127.0.0.1 or ::1 may be used");
    refuseUnless(
        free(),
        "port "
            + port
            + " sudah dipakai; pilih lain dengan --port / is in use; choose another with --port");
    server.accept(properties());
    return 0;
  }

  private List<String> properties() {
    var properties =
        new ArrayList<>(
            List.of(
                "--server.port=" + port,
                "--server.address=" + host,
                "--pantau.data=" + absolute(Objects.requireNonNull(data))));
    if (inbox != null) {
      properties.add("--pantau.inbox=" + absolute(inbox));
    }
    return properties;
  }

  /** Spring reads a path that begins with two dots in its own way. */
  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private boolean loopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** Asked before anything is loaded, which would take its time first. */
  private boolean free() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void refuseUnless(boolean fine, String sentence) {
    if (!fine) {
      throw new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
    }
  }
}
