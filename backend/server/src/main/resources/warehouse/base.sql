-- One row per unit, basis and stretch of days on which one population release is the newest.
SELECT unit, basis, cut_on AS valid_from,
  coalesce(lead(cut_on) OVER (PARTITION BY unit, basis ORDER BY cut_on), DATE '9999-12-31') AS valid_to,
  value, origin, published_on
FROM release
