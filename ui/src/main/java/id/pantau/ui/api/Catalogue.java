package id.pantau.ui.api;

import java.util.List;

/** What Pantau knows and where it is from. */
public record Catalogue(List<Dataset> datasets, List<Measure> measures, DataVersion dataVersion) {}
