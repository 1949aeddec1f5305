/** Holds what the rules of {@code ArchitectureTest} must find. */
@org.jspecify.annotations.NullMarked
package id.pantau.forecast.leak;
