package id.pantau.contract;

/**
 * A value that a column may have.
 *
 * @param word that people write for the code; the code itself where there is none
 */
record Choice(String code, String word) {}
