package id.pantau.ui.part;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;

/** A table of texts under a caption. */
public class PlainTable extends NativeTable {
  private static final long serialVersionUID = 1L;

  /** A table of these columns, without rows. */
  public PlainTable(String caption, List<String> heads) {
    addClassName("p-table");
    setCaptionText(caption);
    NativeTableRow row = new NativeTableRow();
    heads.stream().map(head -> head(head, "col")).forEach(row::add);
    getHead().add(row);
  }

  private static NativeTableHeaderCell head(String word, String scope) {
    NativeTableHeaderCell head = new NativeTableHeaderCell(word);
    head.getElement().setAttribute("scope", scope);
    return head;
  }

  /** Adds a row, a text for each column; the first one names it. */
  public final void row(String name, String... texts) {
    NativeTableRow row = new NativeTableRow();
    row.add(head(name, "row"));
    Stream.of(texts).map(NativeTableCell::new).forEach(row::add);
    getBody().add(row);
  }
}
