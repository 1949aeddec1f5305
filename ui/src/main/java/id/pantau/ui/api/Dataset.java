package id.pantau.ui.api;

/** A data package that Pantau carries or has loaded, with its source and licence. */
public record Dataset(
    String name, String title, Origin origin, String source, String licence, double rows) {}
