package id.pantau.ingest.read.arrow;

import com.github.luben.zstd.ZstdInputStream;
import id.pantau.ingest.read.text.Limits;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.compression.AbstractCompressionCodec;
import org.apache.arrow.vector.compression.CompressionCodec;
import org.apache.arrow.vector.compression.CompressionUtil;
import org.apache.arrow.vector.compression.NoCompressionCodec;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorInputStream;

/**
 * Unpacks LZ4 and Zstandard, as much as each buffer says that it holds and no more: Arrow's own
 * unpack first and compare then.
 */
final class Unpacking implements CompressionCodec.Factory {

  private final String source;
  private final Limits limits;
  private long unpacked;

  Unpacking(String source, Limits limits) {
    this.source = source;
    this.limits = limits;
  }

  @Override
  public CompressionCodec createCodec(CompressionUtil.CodecType type) {
    return switch (type) {
      case NO_COMPRESSION -> NoCompressionCodec.INSTANCE;
      case LZ4_FRAME -> new Codec(type, FramedLZ4CompressorInputStream::new);
      case ZSTD -> new Codec(type, ZstdInputStream::new);
    };
  }

  @Override
  public CompressionCodec createCodec(CompressionUtil.CodecType type, int level) {
    return createCodec(type);
  }

  private long counted(long length) {
    unpacked += length;
    if (length < 0 || unpacked > limits.inflatedBytes()) {
      throw new RefusedFileException(
          Refusal.INFLATES_TOO_MUCH,
          source,
          "unpacked it is larger than %d MB".formatted(limits.inflatedBytes() >> 20));
    }
    return length;
  }

  /** Opens packed data. */
  private interface Opener {
    InputStream open(InputStream packed) throws IOException;
  }

  private final class Codec extends AbstractCompressionCodec {

    private final CompressionUtil.CodecType type;
    private final Opener opener;

    Codec(CompressionUtil.CodecType type, Opener opener) {
      this.type = type;
      this.opener = opener;
    }

    @Override
    public CompressionUtil.CodecType getCodecType() {
      return type;
    }

    @Override
    protected ArrowBuf doCompress(BufferAllocator allocator, ArrowBuf buffer) {
      throw new UnsupportedOperationException("nothing is packed here");
    }

    @Override
    protected ArrowBuf doDecompress(BufferAllocator allocator, ArrowBuf packed) {
      long length = counted(readUncompressedLength(packed));
      ArrowBuf plain = allocator.buffer(length);
      try (InputStream in =
          opener.open(new BufferBytes(packed, CompressionUtil.SIZE_OF_UNCOMPRESSED_LENGTH))) {
        fill(plain, in, length);
      } catch (IOException e) {
        throw new IllegalArgumentException("packed data is damaged", e);
      }
      return plain;
    }

    private static void fill(ArrowBuf plain, InputStream in, long length) throws IOException {
      var chunk = new byte[1 << 16];
      for (long at = 0; at < length; ) {
        int read = in.read(chunk, 0, (int) Math.min(chunk.length, length - at));
        if (read < 0) {
          throw new IOException("it ends early");
        }
        plain.setBytes(at, chunk, 0, read);
        at += read;
      }
      plain.writerIndex(length);
    }
  }

  /** The bytes of a buffer from an offset on. */
  private static final class BufferBytes extends InputStream {

    private final ArrowBuf buffer;
    private long at;

    BufferBytes(ArrowBuf buffer, long at) {
      this.buffer = buffer;
      this.at = at;
    }

    @Override
    public int read() {
      return at < buffer.writerIndex() ? buffer.getByte(at++) & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      int count = (int) Math.min(length, buffer.writerIndex() - at);
      if (count <= 0) {
        return length == 0 ? 0 : -1;
      }
      buffer.getBytes(at, bytes, offset, count);
      at += count;
      return count;
    }
  }
}
