package id.pantau.graphql;

import id.pantau.reference.ReferenceData;
import id.pantau.region.Region;
import id.pantau.school.School;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code School}. */
@Controller
@SchemaMapping(typeName = "School")
final class SchoolController {

  private final ReferenceData reference;

  SchoolController(ReferenceData reference) {
    this.reference = reference;
  }

  @SchemaMapping
  Region district(School school) {
    return reference.regions().find(school.district()).orElseThrow();
  }
}
