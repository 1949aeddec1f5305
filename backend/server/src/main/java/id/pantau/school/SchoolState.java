package id.pantau.school;

/** How far a school is, since the day of its register. */
public enum SchoolState {
  /** No team came and nobody was recorded, and pupils are due. */
  NEVER,
  /** Somebody came, and pupils are left. */
  UNFINISHED,
  /** Nobody is left. */
  DONE,
  /** There is no register, or the office reported nothing since. */
  UNKNOWN
}
