package id.pantau.load.job;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.pantau.load.LoadAnswer;

/**
 * What became of a file, with the name of its load: one JSON object.
 *
 * @param id under which it can be asked about
 */
public record JobAnswer(String id, @JsonUnwrapped LoadAnswer answer) {}
