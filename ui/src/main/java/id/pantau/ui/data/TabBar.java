package id.pantau.ui.data;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import id.pantau.ui.base.Speech;
import id.pantau.ui.data.common.DataFilter;
import id.pantau.ui.data.common.DataTab;
import java.util.EnumMap;
import java.util.Map;

/** The parts of the view as links: each has an address, and the current one says so. */
final class TabBar extends Nav {
  private static final long serialVersionUID = 1L;

  /** After this the page has its final widths. */
  private static final int LAID_OUT_MS = 200;

  private final Map<DataTab, Anchor> links = new EnumMap<>(DataTab.class);

  TabBar() {
    addClassName("p-tabs");
    for (DataTab tab : DataTab.values()) {
      Anchor link = new Anchor();
      links.put(tab, link);
      add(link);
    }
  }

  void show(DataFilter filter, Speech speech) {
    setAriaLabel(speech.say("tab.name"));
    links.forEach(
        (tab, link) -> {
          link.removeAll();
          link.add(
              name(speech.word("tab", tab), "p-wide"),
              name(speech.word("tab.short", tab), "p-phone"));
          link.setHref(filter.on(tab).address());
          link.getElement().removeAttribute("aria-current");
          if (tab == filter.tab()) {
            current(link);
          }
        });
  }

  private static Span name(String word, String style) {
    Span name = new Span(word);
    name.addClassName(style);
    return name;
  }

  /** On a phone the chosen one may lie outside of what is in sight. */
  private static void current(Anchor link) {
    link.getElement().setAttribute("aria-current", "page");
    link.getElement()
        .executeJs(
            "setTimeout(() => this.scrollIntoView({ block: 'nearest', inline: 'nearest' }), $0)",
            LAID_OUT_MS);
  }
}
