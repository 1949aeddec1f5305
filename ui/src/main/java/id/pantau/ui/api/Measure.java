package id.pantau.ui.api;

/** An entry of the catalogue of measures. */
public record Measure(String id, String unit, String name, String description) {}
