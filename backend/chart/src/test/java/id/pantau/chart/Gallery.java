package id.pantau.chart;

import id.pantau.chart.draw.ChartRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes {@code target/gallery/light.html} and {@code dark.html}: all samples in all sizes, to look
 * at. After {@code ./mvnw -pl backend/chart -am test-compile} run its main with the test class
 * path.
 */
final class Gallery {

  private Gallery() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/gallery"));
    for (String scheme : List.of("light", "dark")) {
      Files.writeString(folder.resolve(scheme + ".html"), page(scheme));
    }
    Files.writeString(
        folder.resolve("standalone.svg"),
        new ChartRenderer().svg(Samples.nation(Magnifier.INSET), ChartSize.W1088, Scheme.LIGHT));
  }

  private static String page(String scheme) throws IOException {
    StringBuilder out = new StringBuilder("<!doctype html><meta charset=utf-8><style>");
    try (var css = Gallery.class.getResourceAsStream("gallery.css")) {
      out.append(new String(css.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    }
    out.append("</style><html style=\"color-scheme:").append(scheme).append("\"><body>");
    ChartRenderer renderer = new ChartRenderer();
    for (Map.Entry<String, ProgressChart> sample : samples().entrySet()) {
      out.append("<h2>").append(sample.getKey()).append("</h2>");
      for (ChartSize size : ChartSize.values()) {
        out.append("<div class=card style=\"width:").append(size.width()).append("px\">");
        out.append(renderer.svg(sample.getValue(), size, Scheme.PAGE)).append("</div>");
      }
    }
    return out.toString();
  }

  private static Map<String, ProgressChart> samples() {
    Map<String, ProgressChart> samples = new LinkedHashMap<>();
    samples.put("Lubuklinggau, panel", Samples.lubuklinggau(Magnifier.PANEL));
    samples.put("Lubuklinggau, inset", Samples.lubuklinggau(Magnifier.INSET));
    samples.put("Indonesia, no magnifier", Samples.nation(Magnifier.NONE));
    samples.put("500 days", Samples.daily(500));
    return samples;
  }
}
