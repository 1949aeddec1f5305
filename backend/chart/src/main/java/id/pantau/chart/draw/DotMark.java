package id.pantau.chart.draw;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** A marker that stays a circle: JFreeChart's own shapes turn into curves when they are moved. */
final class DotMark extends AbstractXYAnnotation {

  private final Dot dot;

  DotMark(Dot dot) {
    this.dot = dot;
  }

  @Override
  public void draw(
      Graphics2D graphics,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis time,
      ValueAxis people,
      int renderer,
      PlotRenderingInfo info) {
    double x = time.valueToJava2D(dot.at().day(), area, plot.getDomainAxisEdge());
    double y = people.valueToJava2D(dot.at().people(), area, plot.getRangeAxisEdge());
    double r = dot.radius();
    Shape circle = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    graphics.setPaint(dot.fill().paint());
    graphics.fill(circle);
    graphics.setPaint(dot.edge().paint());
    graphics.setStroke(dot.stroke());
    graphics.draw(circle);
  }
}
