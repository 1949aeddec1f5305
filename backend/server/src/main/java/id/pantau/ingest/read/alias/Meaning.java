package id.pantau.ingest.read.alias;

/** The field that a heading means. */
record Meaning(String field, How how) {}
