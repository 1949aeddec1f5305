-- One row per dataset, office and day with an accepted report.
SELECT dataset, office, day FROM decision
WHERE batch_id IS NOT NULL AND from_version <= ${version} AND ${version} < to_version
  AND dataset IN ('activations', 'recordings', 'activation_refusals', 'prints', 'blanko_movements', 'visits')
