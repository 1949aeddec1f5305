package id.pantau.ingest.read.arrow;

import id.pantau.ingest.read.text.Limits;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.apache.arrow.vector.ipc.ArrowStreamReader;
import org.apache.arrow.vector.ipc.message.ArrowDictionaryBatch;

/** The batches of a file, one after the other. */
final class Batches extends ArrowStreamReader {

  private final String source;
  private final Messages messages;

  private Batches(String source, Messages messages, OwnMemory memory, Unpacking unpacking) {
    super(messages, memory.allocator(), unpacking);
    this.source = source;
    this.messages = messages;
  }

  static Batches open(String source, Path file, Limits limits, OwnMemory memory)
      throws IOException {
    FileChannel channel = FileChannel.open(file);
    try {
      var messages = new Messages(source, channel, memory.allocator());
      return new Batches(source, messages, memory, new Unpacking(source, limits));
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Appending to a dictionary copies memory without looking at its bounds. */
  @Override
  protected void loadDictionary(ArrowDictionaryBatch batch) {
    if (batch.isDelta()) {
      throw new RefusedFileException(
          Refusal.UNSUPPORTED_FORMAT,
          source,
          "it adds to its dictionaries between batches; write whole dictionaries or plain text columns");
    }
    super.loadDictionary(batch);
  }

  /** What a damaged file left in the vectors goes with the memory, so only the file is closed. */
  @Override
  public void close() throws IOException {
    messages.close();
  }
}
