package id.pantau.bad.api;

import com.vaadin.flow.component.UI;

/** A client that knows Vaadin. */
public class VaadinClient {
  UI ui;
}
