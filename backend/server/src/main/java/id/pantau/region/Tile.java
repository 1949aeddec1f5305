package id.pantau.region;

/**
 * A region's square on the tile map; rows and columns count from 1.
 *
 * @param phoneName the name as it fits a phone's tile
 */
public record Tile(int row, int column, int phoneRow, int phoneColumn, String phoneName) {}
