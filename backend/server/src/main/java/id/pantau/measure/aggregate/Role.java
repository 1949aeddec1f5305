package id.pantau.measure.aggregate;

/** Which of its two places an event counts at. */
public enum Role {
  /** Where the person is registered: what a target counts. */
  REGISTERED,
  /** Where it was done: who did the work. */
  SERVICE
}
