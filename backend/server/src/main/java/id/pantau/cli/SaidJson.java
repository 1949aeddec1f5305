package id.pantau.cli;

import id.pantau.ingest.refusal.Refusal;
import id.pantau.load.LoadAnswer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What became of a file, for a program: one line of JSON, with the file as whoever named it. */
final class SaidJson {

  private SaidJson() {}

  static String of(Sources.Source source, LoadAnswer answer) {
    ObjectNode said = JsonMapper.shared().valueToTree(answer);
    return said.put("file", source.shown()).toString();
  }

  static String of(Sources.Source source, RefusedException refusal) {
    Refusal kind = refusal.kind();
    return JsonMapper.shared()
        .createObjectNode()
        .put("source", source.name())
        .put("refused", refusal.why())
        .put("refusal", kind == null ? null : kind.name())
        .put("file", source.shown())
        .toString();
  }
}
