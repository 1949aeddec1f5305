-- One row per office that served, office of registration, school and channel and outcome: people of all days.
SELECT office, registered, npsn, channel, outcome, sum(people) AS people, min(low) AS low, max(high) AS high
FROM recordings_by_school GROUP BY office, registered, npsn, channel, outcome
