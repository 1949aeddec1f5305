package id.pantau.load.job;

import java.time.Duration;

/**
 * How much may wait and be kept.
 *
 * @param waiting loads that may wait while one is worked on
 * @param keptFiles examined files that may be kept
 * @param keptBytes that they may have together
 * @param keptFor how long an examined file is kept
 * @param rememberedFor how long is known what became of a load, and what it held back is kept
 * @param remembered of how many loads at most
 */
public record JobLimits(
    int waiting,
    int keptFiles,
    long keptBytes,
    Duration keptFor,
    Duration rememberedFor,
    int remembered) {

  /** 8 waiting; 20 files of 2 GB together for 2 hours; 200 loads for a day. */
  public static final JobLimits USUAL =
      new JobLimits(8, 20, 2L << 30, Duration.ofHours(2), Duration.ofDays(1), 200);

  /** The same with room for a file of this size. */
  public JobLimits keepingFilesOf(long bytes) {
    return new JobLimits(
        waiting, keptFiles, Math.max(keptBytes, bytes), keptFor, rememberedFor, remembered);
  }
}
