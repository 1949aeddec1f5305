package id.pantau.chart.label;

import id.pantau.chart.svg.SvgCanvas;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places labels one after the other, the weightiest first: never on another label or outside the
 * picture, and if it can be, off the lines. A label without a free spot is left out.
 */
public final class Labels {

  /** Free px between two texts. */
  private static final double AIR = 6;

  /** Free px around a text that stands apart. */
  private static final double APART = 12;

  private final SvgCanvas canvas;
  private final Rectangle2D picture;
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final List<Line2D> lines = new ArrayList<>();

  public Labels(SvgCanvas canvas, double width, double height) {
    this.canvas = canvas;
    this.picture = new Rectangle2D.Double(0, 0, width, height);
  }

  /** A line that labels keep off when there is a spot that does. */
  public void avoid(Line2D line) {
    lines.add(line);
  }

  /** A place that no label may cover. */
  public void keepFree(Shape shape) {
    taken.add(shape.getBounds2D());
  }

  /** Puts the label at the best of those spots, earlier ones preferred; false if none is free. */
  public boolean place(Label label, List<Spot> spots) {
    List<Spot> free = spots.stream().filter(spot -> free(spot.box(label))).toList();
    Optional<Spot> best =
        free.stream().filter(spot -> clear(spot.box(label))).findFirst().or(() -> first(free));
    best.ifPresent(spot -> put(label, spot));
    return best.isPresent();
  }

  /** Like {@link #place}, but rather at a later spot than close to another text. */
  public boolean placeApart(Label label, List<Spot> spots) {
    List<Spot> apart =
        spots.stream()
            .filter(spot -> clear(spot.box(label)) && free(grown(spot.box(label), APART)))
            .toList();
    return place(label, apart) || place(label, spots);
  }

  /** Puts the label there, whatever is there. */
  public void put(Label label, Spot spot) {
    Rectangle2D box = spot.box(label);
    taken.add(
        new Rectangle2D.Double(
            box.getX() - AIR, box.getY(), box.getWidth() + 2 * AIR, box.getHeight()));
    canvas.text(
        label.text(),
        spot.x(),
        spot.y(),
        spot.anchor(),
        label.typeface(),
        label.size(),
        label.token());
  }

  private boolean free(Rectangle2D box) {
    return picture.contains(box) && taken.stream().noneMatch(box::intersects);
  }

  private boolean clear(Rectangle2D box) {
    return lines.stream().noneMatch(line -> line.intersects(box));
  }

  private static Optional<Spot> first(List<Spot> free) {
    return free.stream().findFirst();
  }

  private static Rectangle2D grown(Rectangle2D box, double air) {
    return new Rectangle2D.Double(
        box.getX() - air, box.getY() - air, box.getWidth() + 2 * air, box.getHeight() + 2 * air);
  }
}
