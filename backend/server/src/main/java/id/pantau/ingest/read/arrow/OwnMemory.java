package id.pantau.ingest.read.arrow;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.arrow.memory.AllocationManager;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.ReferenceManager;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.memory.util.MemoryUtil;

/**
 * Memory for one file. Arrow's readers forget buffers when a file turns out damaged halfway, so
 * what is still held at the end is given back here.
 */
final class OwnMemory implements AllocationManager.Factory, AutoCloseable {

  private final Set<Long> held = ConcurrentHashMap.newKeySet();
  private final RootAllocator allocator;

  /**
   * @param limit in bytes, of all that is held at a time
   */
  OwnMemory(long limit) {
    this.allocator =
        new RootAllocator(
            RootAllocator.configBuilder()
                .allocationManagerFactory(this)
                .maxAllocation(limit)
                .build());
  }

  BufferAllocator allocator() {
    return allocator;
  }

  /** How many pieces are held. */
  int held() {
    return held.size();
  }

  @Override
  public AllocationManager create(BufferAllocator accounting, long size) {
    return new Piece(accounting, size);
  }

  @Override
  public ArrowBuf empty() {
    return new ArrowBuf(ReferenceManager.NO_OP, null, 0, 0);
  }

  /** Nothing may use a buffer afterwards. */
  @Override
  public void close() {
    held.forEach(this::free);
  }

  private void free(long address) {
    if (held.remove(address)) {
      MemoryUtil.freeMemory(address);
    }
  }

  private final class Piece extends AllocationManager {

    private final long address;
    private final long size;

    Piece(BufferAllocator accounting, long size) {
      super(accounting);
      this.size = size;
      this.address = MemoryUtil.allocateMemory(size);
      held.add(address);
    }

    @Override
    public long getSize() {
      return size;
    }

    @Override
    protected long memoryAddress() {
      return address;
    }

    @Override
    protected void release0() {
      free(address);
    }
  }
}
