package id.pantau.contract;

import id.pantau.dataset.Field;
import id.pantau.dataset.ReportKey;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The contract as a page for people, Indonesian first with English beside it. */
final class ContractPage {

  private final List<Table> tables;

  ContractPage(List<Table> tables) {
    this.tables = tables;
  }

  String html() {
    return """
      <!DOCTYPE html>
      <html lang="id">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Kontrak data – Pantau</title>
      <link rel="stylesheet" href="/contract/contract.css">
      </head>
      <body>
      <header>
      <a class="home" href="/">Pantau</a>
      <h1>Kontrak data %s</h1>
      <p class="lead">Bentuk berkas yang diterima Pantau. Isi templat Excel, atau kirim berkas Anda sendiri: CSV, Excel, Parquet, dengan judul kolom yang Anda pakai sehari-hari. %s</p>
      </header>
      <main>
      """
            .formatted(
                english("Data contract"),
                english(
                    "What files Pantau takes in look like. Fill in an Excel template, or send your own file: CSV, Excel, Parquet, with the headings you use every day."))
        + contents()
        + rules()
        + tables.stream().map(ContractPage::section).collect(Collectors.joining())
        + "</main>\n</body>\n</html>\n";
  }

  private static String rules() {
    return """
      <section class="card" aria-labelledby="aturan">
      <h2 id="aturan">Yang berlaku bagi semua berkas %s</h2>
      <ul>
      <li>Kode wilayah boleh dengan atau tanpa titik, atau nama kecamatan dan kabupaten/kota. Nama yang cocok dengan beberapa wilayah ditahan, tidak ditebak. %s</li>
      <li>Satu laporan, yaitu satu kantor pada satu hari, diterima atau ditahan utuh. Laporan yang lebih baru menggantikannya. %s</li>
      <li>Sertakan jumlah baris dan jumlah orang (manifes, baris total, atau saat mengunggah), supaya berkas yang terpotong ketahuan. %s</li>
      <li>Jangan pernah mengirim NIK, nomor KK, atau nama dengan tanggal lahir. Berkas seperti itu ditolak seluruhnya. %s</li>
      <li>Untuk program: <a href="/contract/datapackage.json">datapackage.json</a> (Frictionless Data Package 2). %s</li>
      </ul>
      </section>
      """
        .formatted(
            english("What holds for every file"),
            english(
                "Region codes with or without dots, or names of districts and regencies. A name that fits several regions is held back, never guessed."),
            english(
                "A report, one office's day, is accepted or held back whole. A later one replaces it."),
            english(
                "State how many rows and people there are (manifest, a row of totals, or at upload), so that a file that was cut off is noticed."),
            english(
                "Never send personal numbers, or names with birth dates. Such a file is refused whole."),
            english("For programs."));
  }

  private String contents() {
    return """
        <section class="card" aria-labelledby="isi">
        <h2 id="isi">Jenis berkas %s</h2>
        <div class="wide" tabindex="0" role="region" aria-labelledby="isi">
        <table class="kinds">
        <thead><tr><th scope="col">Jenis %s</th><th scope="col">Isi %s</th><th scope="col">Satu laporan %s</th><th scope="col">Unduh %s</th></tr></thead>
        <tbody>
        %s</tbody>
        </table>
        </div>
        </section>
        """
        .formatted(
            english("Kinds of files"),
            english("Kind"),
            english("Content"),
            english("A report"),
            english("Download"),
            tables.stream().map(ContractPage::entry).collect(Collectors.joining()));
  }

  private static String entry(Table table) {
    return """
        <tr><th scope="row"><a href="#%1$s">%2$s</a></th><td>%3$s</td><td>%4$s</td><td class="links">%5$s</td></tr>
        """
        .formatted(
            table.name(), both(table.title()), both(table.grain()), report(table), links(table));
  }

  private static String links(Table table) {
    return """
        <a href="/contract/%1$s/template.xlsx" download="%1$s.xlsx" aria-label="Templat Excel %2$s">Templat Excel</a> <a href="/contract/%1$s/example.csv" download="%1$s.csv" aria-label="Contoh CSV %2$s">Contoh CSV</a>"""
        .formatted(table.name(), escape(table.title().indonesian()));
  }

  private static String report(Table table) {
    ReportKey key = table.resource().reportKey();
    if (key.office() == null) {
      return both(new Words("seluruh berkas", "the whole file"));
    }
    return key.day() == null
        ? both(new Words("seluruh daftar satu kantor", "an office's whole list"))
        : both(
            isOfOffices(table)
                ? new Words("satu kantor pada satu hari", "an office's day")
                : new Words("satu wilayah pada satu tanggal", "a region's day"));
  }

  private static boolean isOfOffices(Table table) {
    return table.resource().fields().stream()
        .filter(field -> field.name().equals(table.resource().reportKey().office()))
        .map(Field::pattern)
        .noneMatch(pattern -> pattern != null && pattern.matcher("16").matches());
  }

  private static String section(Table table) {
    return """
        <section class="card" aria-labelledby="%1$s">
        <div class="top"><h2 id="%1$s">%2$s</h2><code>%1$s</code><p class="links">%3$s</p></div>
        <p>%4$s</p>
        <div class="wide" tabindex="0" role="region" aria-labelledby="%1$s">
        <table class="columns">
        <thead><tr><th scope="col">Kolom %5$s</th><th scope="col">Arti %6$s</th><th scope="col">Isi %7$s</th><th scope="col">Wajib %8$s</th><th scope="col">Judul lain yang dikenali %9$s</th></tr></thead>
        <tbody>
        %10$s</tbody>
        </table>
        </div>
        </section>
        """
        .formatted(
            table.name(),
            both(table.title()),
            links(table),
            both(table.grain()),
            english("Column"),
            english("Meaning"),
            english("Content"),
            english("Required"),
            english("Other headings known"),
            table.columns().stream().map(ContractPage::column).collect(Collectors.joining()));
  }

  private static String column(Column column) {
    return """
        <tr><th scope="row">%s<code>%s</code></th><td>%s</td><td>%s</td><td>%s</td><td class="known">%s</td></tr>
        """
        .formatted(
            both(column.title()),
            column.field().name(),
            both(column.meaning()),
            content(column),
            required(column.field()),
            column.headings().stream()
                .map(ContractPage::escape)
                .collect(Collectors.joining(" · ")));
  }

  private static String required(Field field) {
    if (field.absent() != null) {
      return both(
          new Words("tanpa kolom ini: " + field.absent(), "without the column: " + field.absent()));
    }
    return both(field.required() ? new Words("wajib", "yes") : new Words("boleh kosong", "no"));
  }

  private static String content(Column column) {
    Words type = type(column);
    Words unit = column.unit();
    return both(unit == null ? type : type.with(unit))
        + bounds(column.field())
        + column.choices().stream().map(ContractPage::choice).collect(Collectors.joining());
  }

  private static Words type(Column column) {
    return switch (column.field().type()) {
      case STRING ->
          column.choices().isEmpty() ? new Words("teks", "text") : new Words("pilihan", "choice");
      case BOOLEAN -> new Words("pilihan", "choice");
      case INTEGER -> new Words("bilangan bulat", "whole number");
      case NUMBER -> new Words("bilangan", "number");
      case DATE -> new Words("tanggal", "date");
    };
  }

  private static String bounds(Field field) {
    if (field.minimum() == null) {
      return field.pattern() == null
          ? ""
          : "<code>%s</code>".formatted(escape(field.pattern().pattern()));
    }
    return field.maximum() == null
        ? "<span class=\"bound\">≥ %s</span>".formatted(field.minimum().toPlainString())
        : "<span class=\"bound\">%s – %s</span>"
            .formatted(field.minimum().toPlainString(), field.maximum().toPlainString());
  }

  private static String choice(Choice choice) {
    return choice.word().equals(choice.code())
        ? "<span class=\"choice\"><code>%s</code></span>".formatted(escape(choice.code()))
        : "<span class=\"choice\">%s <code>%s</code></span>"
            .formatted(escape(choice.word()), escape(choice.code()));
  }

  private static String both(Words words) {
    return "<span>%s</span> %s".formatted(escape(words.indonesian()), english(words.english()));
  }

  private static String english(String words) {
    return "<span class=\"en\" lang=\"en\">%s</span>".formatted(escape(words));
  }

  private static String escape(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
