package id.pantau.chart.leak;

import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.plot.XYPlot;

/** A bad example: it shows JFreeChart, takes Batik and reads the machine's clock. */
public final class LeakyChart {

  public XYPlot plot(SVGGraphics2D graphics) {
    graphics.setTransform(null);
    return new XYPlot();
  }

  LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }
}
