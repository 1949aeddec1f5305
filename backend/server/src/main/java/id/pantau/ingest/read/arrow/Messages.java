package id.pantau.ingest.read.arrow;

import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import org.apache.arrow.flatbuf.Footer;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.ipc.ReadChannel;
import org.apache.arrow.vector.ipc.message.MessageChannelReader;
import org.apache.arrow.vector.ipc.message.MessageResult;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a file, each looked at before Arrow sees it. A file is a stream between a magic
 * word and a footer, so both are read the same way: from the first message to the mark at their
 * end, where nothing else may stand. A stream that just ends would look whole when it was cut off.
 */
final class Messages extends MessageChannelReader {

  private static final String MAGIC = "ARROW1";
  private static final int START = 8;
  private static final int CONTINUES = -1;
  private static final int FOOTER_END = Integer.BYTES + MAGIC.length();
  private static final int LARGEST_METADATA = 16 << 20;

  private final String source;
  private final FileChannel channel;
  private final long end;
  private final int promised;
  private int batches;

  Messages(String source, FileChannel channel, BufferAllocator allocator) throws IOException {
    super(new ReadChannel(channel), allocator);
    this.source = source;
    this.channel = channel;
    boolean isFile = isMagic(0);
    int footer = isFile ? footerLength() : 0;
    this.end = channel.size() - (isFile ? FOOTER_END + footer : 0);
    this.promised = isFile ? Footer.getRootAsFooter(bytes(end, footer)).recordBatchesLength() : -1;
    channel.position(isFile ? START : 0);
  }

  private boolean isMagic(long at) throws IOException {
    return at >= 0
        && at + MAGIC.length() <= channel.size()
        && StandardCharsets.ISO_8859_1.decode(bytes(at, MAGIC.length())).toString().equals(MAGIC);
  }

  private int footerLength() throws IOException {
    long at = channel.size() - FOOTER_END;
    require(isMagic(at + Integer.BYTES));
    int length = bytes(at, Integer.BYTES).getInt();
    require(length > 0 && length <= LARGEST_METADATA && at - length > START);
    return length;
  }

  private ByteBuffer bytes(long at, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    long from = at;
    while (bytes.hasRemaining()) {
      int read = channel.read(bytes, from);
      require(read > 0);
      from += read;
    }
    return bytes.flip();
  }

  private void require(boolean holds) {
    if (!holds) {
      throw new RefusedFileException(
          Refusal.UNREADABLE, source, "the Arrow file is damaged or cut off; write it again");
    }
  }

  @Override
  public @Nullable MessageResult readNext() throws IOException {
    long at = channel.position();
    require(at + 2 * Integer.BYTES <= end);
    ByteBuffer prefix = bytes(at, 2 * Integer.BYTES);
    require(prefix.getInt() == CONTINUES);
    int length = prefix.getInt();
    if (length == 0) {
      require(at + 2 * Integer.BYTES == end && (promised < 0 || promised == batches));
    } else {
      look(at + 2 * Integer.BYTES, length);
    }
    return super.readNext();
  }

  private void look(long at, int length) throws IOException {
    require(length > 0 && length <= LARGEST_METADATA && at + length <= end);
    Message message = Message.getRootAsMessage(bytes(at, length));
    require(message.bodyLength() >= 0 && message.bodyLength() <= end - at - length);
    switch (message.headerType()) {
      case MessageHeader.Schema -> new SchemaGuard(source, length).check(message);
      case MessageHeader.RecordBatch -> batches++;
      default -> require(message.headerType() == MessageHeader.DictionaryBatch);
    }
  }
}
