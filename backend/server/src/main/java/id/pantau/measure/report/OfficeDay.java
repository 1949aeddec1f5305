package id.pantau.measure.report;

import id.pantau.region.RegionCode;
import java.time.LocalDate;

/** One office's day. */
public record OfficeDay(RegionCode office, LocalDate day) {}
