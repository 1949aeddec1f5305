package id.pantau.ui.api;

/** Row and column of a square on the tile map, counted from 1, wide and on a phone. */
public record Tile(int row, int column, int phoneRow, int phoneColumn, String phoneName) {}
