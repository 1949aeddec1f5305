package id.pantau.forecast.automatic;

/**
 * A model that was tried.
 *
 * @param description the model and its parameters
 * @param weight in the combination, 0 to 1
 * @param mase mean absolute error at the origins over that of the naive forecast in the sample
 */
public record Candidate(String description, double weight, double mase) {}
