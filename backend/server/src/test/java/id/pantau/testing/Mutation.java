package id.pantau.testing;

import java.util.Arrays;
import java.util.Random;

/**
 * Damage in one place of a file: cut off, bytes lost, changed, put in, or copied from elsewhere.
 */
public final class Mutation {

  private static final String OFTEN_PUT_IN = ";,\"\n\r\t .'0123456789-";

  private Mutation() {}

  /** A damaged copy. */
  public static byte[] of(byte[] good, Random random) {
    byte[] bytes = good.clone();
    int at = random.nextInt(bytes.length);
    return switch (random.nextInt(6)) {
      case 0 -> Arrays.copyOf(bytes, at);
      case 1 -> without(bytes, at, 1);
      case 2 -> without(bytes, at, random.nextInt(1, 60));
      case 3 -> {
        bytes[at] = (byte) random.nextInt(256);
        yield bytes;
      }
      case 4 -> with(bytes, at, (byte) OFTEN_PUT_IN.charAt(random.nextInt(20)));
      default -> {
        bytes[at] = bytes[random.nextInt(bytes.length)];
        yield bytes;
      }
    };
  }

  private static byte[] without(byte[] bytes, int at, int count) {
    int end = Math.min(bytes.length, at + count);
    byte[] shorter = Arrays.copyOf(bytes, bytes.length - (end - at));
    System.arraycopy(bytes, end, shorter, at, bytes.length - end);
    return shorter;
  }

  private static byte[] with(byte[] bytes, int at, byte one) {
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
    longer[at] = one;
    return longer;
  }
}
