package id.pantau.ui.api;

import java.util.List;

/** The first regions that a search found, and how many there are in all. */
public record RegionPage(List<Region> regions, int totalCount) {}
