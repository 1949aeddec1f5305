package id.pantau.dataset;

import java.util.List;

/**
 * A folder of tables with one origin (Frictionless Data Package).
 *
 * @param title in Indonesian
 * @param titleEnglish the same in English
 * @param source who made it and where to find it
 * @param licence its name or identifier
 */
public record DataPackage(
    String name,
    String title,
    String titleEnglish,
    Origin origin,
    String source,
    String licence,
    List<Resource> resources) {

  public DataPackage {
    resources = List.copyOf(resources);
  }
}
