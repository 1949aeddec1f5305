package id.pantau.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The contract: every dataset in words, with what can be fetched of it. Safe for many threads. */
public final class Contract {

  private final byte[] descriptor = ContractFiles.bytes("datapackage.json");
  private final List<Table> tables = new ContractReader().read(descriptor);
  private final Map<String, byte[]> templates = new ConcurrentHashMap<>();

  List<Table> tables() {
    return tables;
  }

  Optional<Table> table(String dataset) {
    return tables.stream().filter(table -> table.name().equals(dataset)).findFirst();
  }

  /** The Frictionless data package, as it stands. */
  byte[] descriptor() {
    return descriptor.clone();
  }

  /** The example of a dataset, as CSV. */
  byte[] example(Table table) {
    return ContractFiles.bytes(table.resource().path());
  }

  /** The workbook of a dataset, to be filled in; made once. */
  byte[] template(Table table) {
    return templates.computeIfAbsent(table.name(), name -> TemplateBook.empty(table)).clone();
  }
}
