package id.pantau.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The backend alone, without the UI; options are Spring's: {@code --server.port=8081}. */
@SpringBootApplication(scanBasePackages = "id.pantau.none")
public class PantauServer {

  public static void main(String[] args) {
    SpringApplication.run(PantauServer.class, args);
  }
}
