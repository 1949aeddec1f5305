package id.pantau.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedTest {

  @Test
  void linksAddressesAndKeepsEveryLetter() {
    String text = "idn-area-data (https://example.org/a_b); Kemendagri";
    var pieces = Linked.of("idn-area-data https://example.org/a_b; Kemendagri");
    assertThat(Arrays.stream(pieces).filter(Anchor.class::isInstance)).hasSize(1);
    assertThat(
            Arrays.stream(Linked.of(text))
                .map(piece -> piece.getElement().getText())
                .collect(Collectors.joining()))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "ftp://x", "not a link", "%"})
  void leavesEverythingElseAsText(String word) {
    assertThat(Linked.address(word)).isEmpty();
  }
}
