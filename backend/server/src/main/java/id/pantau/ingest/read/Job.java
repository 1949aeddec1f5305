package id.pantau.ingest.read;

import id.pantau.dataset.Resource;
import id.pantau.ingest.read.alias.Aliases;
import id.pantau.ingest.read.alias.Headings;
import id.pantau.ingest.read.alias.Mapping;
import id.pantau.ingest.read.alias.PersonalHeadings;
import id.pantau.ingest.read.alias.Recognition;
import id.pantau.ingest.read.text.Limits;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.warehouse.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One file to be read, and with what.
 *
 * @param resources what it may be
 * @param folder for copies, its own; the warehouse may read and write it
 */
record Job(
    Session session,
    SourceFile source,
    Aliases aliases,
    List<Resource> resources,
    Limits limits,
    Path folder) {

  Job {
    resources = List.copyOf(resources);
  }

  /**
   * Understands the headings.
   *
   * @throws RefusedFileException when they speak of persons, or fit no dataset or several
   */
  Mapping mapping(List<String> headings, List<String> titles) {
    new PersonalHeadings().check(source.name(), headings);
    var words = new ArrayList<String>();
    words.add(source.name());
    words.addAll(titles);
    return new Recognition(aliases, resources)
        .recognise(new Headings(source.name(), headings, declared()), words);
  }

  Headings.Declared declared() {
    return source.office() == null ? Headings.Declared.NOTHING : Headings.Declared.OFFICE;
  }

  RefusedFileException refused(Refusal refusal, String reason) {
    return new RefusedFileException(refusal, source.name(), reason);
  }
}
