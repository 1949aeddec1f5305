package id.pantau.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * By what a file is told to have changed.
 *
 * @param bytes its size
 * @param modified when it was last written
 */
record Stamp(long bytes, FileTime modified) {

  static Stamp of(Path file) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return new Stamp(attributes.size(), attributes.lastModifiedTime());
  }
}
