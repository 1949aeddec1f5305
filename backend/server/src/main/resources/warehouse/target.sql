-- One row per target announced for a region and a period.
SELECT region_code, period_start, deadline, rate, basis, announced_on, base_cut_on FROM targets
