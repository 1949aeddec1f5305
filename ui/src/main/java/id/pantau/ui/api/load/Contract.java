package id.pantau.ui.api.load;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What files must look like, a resource for each dataset: a Frictionless data package. */
public record Contract(List<Resource> resources) {

  /** Where the contract could not be had: nothing is known of any dataset. */
  public static final Contract UNKNOWN = new Contract(List.of());

  /** A text in both languages. */
  private static String in(Locale locale, String indonesian, @Nullable String english) {
    return english != null && locale.getLanguage().equals("en") ? english : indonesian;
  }

  /** The dataset of a name. */
  public Optional<Resource> resource(String name) {
    return resources.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** One dataset. */
  public record Resource(
      String name,
      String title,
      @JsonProperty("title_en") @Nullable String titleEn,
      String description,
      @JsonProperty("description_en") @Nullable String descriptionEn,
      Schema schema,
      Extension pantau) {

    /** Its name for people. */
    public String title(Locale locale) {
      return in(locale, title, titleEn);
    }

    /** What a row of it is. */
    public String description(Locale locale) {
      return in(locale, description, descriptionEn);
    }

    /** The field of a name. */
    public Optional<Field> field(String field) {
      return schema.fields().stream().filter(each -> each.name().equals(field)).findFirst();
    }

    /** Whether its reports are of days, or of a period that a day stands for. */
    public boolean dated() {
      return pantau.report().day() != null;
    }
  }

  /** The fields in their order. */
  public record Schema(List<Field> fields) {}

  /** What Pantau says of a dataset beyond Frictionless. */
  public record Extension(ReportKey report) {}

  /**
   * The columns that say whose report of what day a row belongs to.
   *
   * @param day null where a dataset has no days
   */
  public record ReportKey(@Nullable String office, @Nullable String day) {}

  /**
   * One column.
   *
   * @param type {@code string}, {@code integer}, {@code number}, {@code date}, {@code boolean}
   * @param constraints null for none
   */
  public record Field(
      String name,
      String type,
      String title,
      @JsonProperty("title_en") @Nullable String titleEn,
      @Nullable String description,
      @JsonProperty("description_en") @Nullable String descriptionEn,
      @Nullable Constraints constraints) {

    /** Its name for people. */
    public String title(Locale locale) {
      return in(locale, title, titleEn);
    }

    /** What it says, empty when unsaid. */
    public String description(Locale locale) {
      return in(locale, description == null ? "" : description, descriptionEn);
    }

    /** Whether a value must be there. */
    public boolean required() {
      return constraints != null && Boolean.TRUE.equals(constraints.required());
    }

    /** The values that are allowed; empty for any. */
    public List<String> allowed() {
      List<String> values = constraints == null ? null : constraints.allowed();
      return values == null ? List.of() : values;
    }
  }

  /** What values must be. */
  public record Constraints(
      @Nullable Boolean required,
      @JsonProperty("enum") @Nullable List<String> allowed,
      @Nullable String pattern,
      @Nullable Double minimum,
      @Nullable Double maximum) {}
}
