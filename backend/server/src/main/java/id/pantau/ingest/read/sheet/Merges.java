package id.pantau.ingest.read.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The merged ranges of a sheet, which stand behind its rows and which the reader leaves out. */
final class Merges {

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final ZipFile zip;

  private Merges(ZipFile zip) {
    this.zip = zip;
  }

  static List<Merge> of(String source, Path file, String sheet) {
    try (var zip = new ZipFile(file.toFile())) {
      return new Merges(zip).of(sheet);
    } catch (IOException e) {
      throw Workbook.damaged(source);
    }
  }

  private List<Merge> of(String sheet) throws IOException {
    Map<String, String> targets = new HashMap<>();
    each(
        "xl/_rels/workbook.xml.rels",
        "Relationship",
        xml -> targets.put(attribute(xml, "Id"), attribute(xml, "Target")));
    var paths = new ArrayList<String>();
    each(
        "xl/workbook.xml",
        "sheet",
        xml -> {
          if (attribute(xml, "name").equals(sheet)) {
            paths.add(
                path(
                    targets.getOrDefault(String.valueOf(xml.getAttributeValue(OFFICE, "id")), "")));
          }
        });
    var merges = new ArrayList<Merge>();
    for (String path : paths) {
      each(path, "mergeCell", xml -> merges.add(Merge.parse(attribute(xml, "ref"))));
    }
    return merges;
  }

  private static String path(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private void each(String path, String element, Consumer<XMLStreamReader> found)
      throws IOException {
    ZipEntry entry = zip.getEntry(path);
    if (entry == null) {
      return;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals(element)) {
          found.accept(xml);
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("part of the workbook is no XML", e);
    }
  }

  /** Nothing outside of the file is ever fetched. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
