package id.pantau.sample.scale;

import id.pantau.sample.table.Block;
import java.util.EnumMap;
import java.util.Map;

/** All rows of one office, by delivery and dataset. */
final class OfficeRows {
  private final Map<Delivery, Map<Dataset, Block>> blocks = new EnumMap<>(Delivery.class);

  private final String office;

  private OfficeRows(String office) {
    this.office = office;
  }

  static OfficeRows of(ProvincePlan province, int office, Codes codes) {
    OfficeRows rows = new OfficeRows(province.offices.get(office).site.code());
    new LevelRows(province, office, codes, rows).write();
    new PeopleRows(province, office, rows).write();
    province
        .stocks
        .get(office)
        .movements
        .forEach((status, block) -> rows.put(status, Dataset.BLANKO_MOVEMENTS, block));
    return rows;
  }

  /** Code of the office. */
  String office() {
    return office;
  }

  Map<Delivery, Map<Dataset, Block>> blocks() {
    return blocks;
  }

  Block block(Delivery delivery, Dataset dataset) {
    return blocks
        .computeIfAbsent(delivery, unused -> new EnumMap<>(Dataset.class))
        .computeIfAbsent(dataset, unused -> new Block(dataset.width()));
  }

  /** Where rows of a day belong that are delivered once. */
  static Delivery delivery(Reporting.Status status) {
    return switch (status) {
      case ON_TIME, CORRECTED -> Delivery.DAYS;
      case LATE -> Delivery.LATE;
      case NEVER -> throw new IllegalStateException("a day that is not known has no rows");
    };
  }

  private void put(Reporting.Status status, Dataset dataset, Block block) {
    block(delivery(status), dataset).append(block);
  }
}
