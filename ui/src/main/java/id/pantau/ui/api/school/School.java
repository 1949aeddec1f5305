package id.pantau.ui.api.school;

import id.pantau.ui.api.Region;

/**
 * A school and how far it is.
 *
 * @param npsn its national number, 8 digits
 * @param district that it lies in, with the regency above
 */
public record School(
    String npsn, String name, SchoolKind kind, Region district, SchoolProgress progress) {}
