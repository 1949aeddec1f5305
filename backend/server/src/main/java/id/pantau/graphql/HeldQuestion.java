package id.pantau.graphql;

/**
 * Key of the loader of office-days that were held back.
 *
 * @param load its number
 * @param most at most so many
 */
record HeldQuestion(long load, int most) {

  /** So many one gets without asking. */
  static final int USUAL = 200;
}
