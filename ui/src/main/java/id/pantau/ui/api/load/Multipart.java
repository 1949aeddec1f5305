package id.pantau.ui.api.load;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/** A form with a file, as browsers send it. */
final class Multipart {
  private Multipart() {}

  static MultiValueMap<String, Object> of(SentFile file, LoadRequest request) {
    MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
    fields(request).forEach(form::add);
    form.add("file", new FileResource(file));
    return form;
  }

  /** Before the file: who reads the form in order knows what the file is when it comes. */
  private static Map<String, String> fields(LoadRequest request) {
    Map<String, String> fields = new LinkedHashMap<>();
    putIf(fields, "dataset", request.dataset());
    putIf(fields, "office", request.office());
    putIf(fields, "sheet", request.sheet());
    Map<String, Object> manifest = request.stated().manifest();
    if (!manifest.isEmpty()) {
      fields.put("manifest", JsonMapper.shared().writeValueAsString(manifest));
    }
    fields.put("origin", request.origin().name());
    fields.put("acceptance", "NOTHING");
    fields.put("wait", "false");
    return fields;
  }

  private static void putIf(Map<String, String> fields, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      fields.put(name, value.strip());
    }
  }

  /** A stream with a name and a length; it can be read once. */
  private static final class FileResource extends InputStreamResource {
    private final SentFile file;

    FileResource(SentFile file) {
      super(file.content());
      this.file = file;
    }

    @Override
    public String getFilename() {
      return file.name();
    }

    @Override
    public long contentLength() {
      return file.length();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
