package id.pantau.school;

import id.pantau.region.RegionCode;

/**
 * A school.
 *
 * @param npsn its national number, 8 digits
 * @param kind SMA, SMK, MA, SLB or PKBM
 * @param district that it lies in
 */
public record School(String npsn, String name, String kind, RegionCode district) {}
