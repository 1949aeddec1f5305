package id.pantau.ingest.read.normal;

/** How numbers and days are written in a file, decided for the whole of it. */
public record Styles(Decision<NumberStyle> numbers, Decision<DateStyle> dates) {}
