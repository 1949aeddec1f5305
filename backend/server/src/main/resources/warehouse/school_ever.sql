-- One row per office that served, office of registration and school: people of all days; attempts are recordings of
-- any outcome. Null stands for what never happened there.
SELECT office, registered, npsn,
  sum(attempts) AS attempts, min(attempts_low) AS attempts_low, max(attempts_high) AS attempts_high,
  sum(captured) AS captured, min(captured_low) AS captured_low, max(captured_high) AS captured_high,
  sum(activated) AS activated, min(activated_low) AS activated_low, max(activated_high) AS activated_high
FROM (
  SELECT office, registered, npsn, people AS attempts, low AS attempts_low, high AS attempts_high,
    CASE WHEN outcome = 'BIO_CAPTURED' THEN people END AS captured,
    CASE WHEN outcome = 'BIO_CAPTURED' THEN low END AS captured_low,
    CASE WHEN outcome = 'BIO_CAPTURED' THEN high END AS captured_high,
    NULL AS activated, NULL AS activated_low, NULL AS activated_high
  FROM recordings_by_school
  UNION ALL
  SELECT office, registered, npsn, NULL, NULL, NULL, NULL, NULL, NULL, people, low, high
  FROM activations_by_school
) each_day
GROUP BY office, registered, npsn
