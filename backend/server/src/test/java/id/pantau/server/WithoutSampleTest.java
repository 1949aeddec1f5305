package id.pantau.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.dataset.DataPackage;
import id.pantau.dataset.Origin;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An office that wants its own figures only. */
@SpringBootTest(
    classes = PantauServer.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "pantau.sample=false")
class WithoutSampleTest {

  @TempDir static Path folder;

  @Autowired private Warehouse warehouse;
  @Autowired private List<DataPackage> packages;

  @DynamicPropertySource
  static void data(DynamicPropertyRegistry registry) {
    registry.add("pantau.data", folder::toString);
  }

  @Test
  void nothingIsMadeUp() {
    assertThat(packages).anyMatch(data -> data.origin() == Origin.SYNTHETIC);
    assertThat(origins("data_version")).containsExactly("PUBLISHED");
    assertThat(origins("standing")).containsExactly("PUBLISHED");
  }

  private List<String> origins(String table) {
    return warehouse.query(
        Sql.of("SELECT DISTINCT origin FROM " + table), row -> row.text("origin"));
  }
}
