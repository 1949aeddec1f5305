package id.pantau.ui.api.load;

import java.io.InputStream;

/**
 * A file on its way from a reader; read once, never held in memory.
 *
 * @param length in bytes; −1 when unknown
 */
public record SentFile(InputStream content, String name, long length) {}
