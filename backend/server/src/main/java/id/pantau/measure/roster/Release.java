package id.pantau.measure.roster;

import id.pantau.dataset.Origin;

/**
 * What a population release says of an office on one basis.
 *
 * @param people that there are
 */
public record Release(double people, Origin origin) {}
