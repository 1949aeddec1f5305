package id.pantau.sample.table;

import java.util.Arrays;

/** Numbers distinct ints 0, 1, 2 … in the order of their first use. */
final class Dictionary {
  private int[] slots = new int[1 << 10];
  private int[] values = new int[1 << 9];
  private int size;

  int size() {
    return size;
  }

  int value(int id) {
    return values[id];
  }

  int id(int value) {
    int slot = slot(value);
    if (slots[slot] == 0) {
      slots[slot] = add(value);
      return size - 1;
    }
    return slots[slot] - 1;
  }

  void clear() {
    Arrays.fill(slots, 0);
    size = 0;
  }

  /** Where the value is or would be; a slot holds its id plus one. */
  private int slot(int value) {
    int mask = slots.length - 1;
    int slot = ((value * 0x9E3779B9) >>> 7) & mask;
    while (slots[slot] != 0 && values[slots[slot] - 1] != value) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int add(int value) {
    values[size++] = value;
    int id = size;
    if (size == values.length) {
      grow();
    }
    return id;
  }

  private void grow() {
    values = Arrays.copyOf(values, 2 * values.length);
    slots = new int[2 * slots.length];
    for (int i = 0; i < size; i++) {
      slots[slot(values[i])] = i + 1;
    }
  }
}
