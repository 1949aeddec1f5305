package id.pantau.ui.part;

import id.pantau.ui.api.Tile;

/**
 * What one tile of the map shows.
 *
 * @param code the region
 * @param place where it lies
 * @param name as it is written on a wide screen
 * @param number as it is written, without unit; where no share can be told the count, a dash where
 *     nothing is known
 * @param shade the style class of its colour, {@code q1} to {@code q6}, {@code d1} to {@code d7},
 *     {@code open} for a count alone, {@code none}
 * @param late the figure is incomplete or of an old report
 * @param city drawn with a round corner
 * @param sentence what a screen reader says
 */
public record TileFace(
    String code,
    Tile place,
    String name,
    String number,
    String shade,
    boolean late,
    boolean city,
    String sentence) {}
