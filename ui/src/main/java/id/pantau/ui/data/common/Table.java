package id.pantau.ui.data.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A table that turns into a list on a phone, where each cell stands under the other. Its roles are
 * said, since a browser forgets them when the cells are laid out anew.
 */
public class Table extends NativeTable {
  private static final long serialVersionUID = 1L;

  private final List<String> heads;

  /** A table of these columns. */
  public Table(String name, List<String> heads) {
    this.heads = List.copyOf(heads);
    addClassNames("p-table", "p-list-table");
    getElement().setAttribute("role", "table");
    getElement().setAttribute("aria-label", name);
    NativeTableRow row = role(new NativeTableRow(), "row");
    heads.forEach(head -> row.add(head(head)));
    getHead().add(row);
    getHead().getElement().setAttribute("role", "rowgroup");
    getBody().getElement().setAttribute("role", "rowgroup");
  }

  /**
   * A table whose headings are the words of a group.
   *
   * @param words say what a key of the bundles says
   * @param group of the keys, with each of {@code heads} behind a dot
   */
  public static Table of(
      String name, String style, UnaryOperator<String> words, String group, String... heads) {
    Table table =
        new Table(name, Stream.of(heads).map(head -> words.apply(group + "." + head)).toList());
    table.addClassName(style);
    return table;
  }

  private static NativeTableHeaderCell head(String word) {
    NativeTableHeaderCell head = role(new NativeTableHeaderCell(word), "columnheader");
    head.getElement().setAttribute("scope", "col");
    return head;
  }

  private static <T extends Component> T role(T component, String role) {
    component.getElement().setAttribute("role", role);
    return component;
  }

  /** Adds a row, a component for each column. */
  public NativeTableRow row(Component... cells) {
    NativeTableRow row = role(new NativeTableRow(), "row");
    for (int i = 0; i < cells.length; i++) {
      NativeTableCell cell = role(new NativeTableCell(cells[i]), "cell");
      cell.addClassName("p-c" + (i + 1));
      cell.getElement().setAttribute("data-head", heads.get(i));
      row.add(cell);
    }
    getBody().add(row);
    return row;
  }

  /** A cell of text. */
  public static Span text(String text) {
    return new Span(text);
  }
}
