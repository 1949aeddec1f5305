-- One row per office that served, office of registration, school and channel: people of all days.
SELECT office, registered, npsn, channel, sum(people) AS people, min(low) AS low, max(high) AS high
FROM activations_by_school GROUP BY office, registered, npsn, channel
