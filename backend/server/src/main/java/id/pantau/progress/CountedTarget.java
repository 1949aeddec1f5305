package id.pantau.progress;

import id.pantau.dataset.Basis;
import id.pantau.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * A target and what it comes to.
 *
 * @param basis what the count is of: the one asked for, or the target's own
 * @param count people; null when the base is missing
 */
public record CountedTarget(Target target, Basis basis, @Nullable Long count) {}
