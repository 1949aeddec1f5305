package id.pantau.ui.api.school;

/** How far a school is since the day of its register, the neediest first. */
public enum SchoolState {
  /** No team came and nobody was recorded there, and pupils are due. */
  NEVER,
  /** Somebody came, and pupils are left. */
  UNFINISHED,
  /** There is no register, or the school's office reported nothing since. */
  UNKNOWN,
  /** Nobody is left. */
  DONE
}
