package id.pantau.ui.api;

import org.jspecify.annotations.Nullable;

/**
 * A region as it is named.
 *
 * @param code ministry code without dots
 * @param name the full name, {@code Kota Lubuklinggau}
 * @param shortName the name for tight places
 * @param parent the region above; null for the nation and where it was not asked for
 */
public record Region(
    String code, String name, String shortName, Level level, @Nullable Region parent) {}
