package id.pantau.graphql;

import id.pantau.region.RegionCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Key of a loader: what is asked of a region, with every argument, so that regions are asked
 * together.
 */
record OfRegion<Q>(RegionCode region, Q question) {

  /**
   * The answers to all keys, or to those whose regions have one.
   *
   * @param ask answers one question of several regions
   */
  static <Q, A> Map<OfRegion<Q>, A> answers(
      Collection<OfRegion<Q>> keys, BiFunction<Q, List<RegionCode>, Map<RegionCode, A>> ask) {
    var answers = new HashMap<OfRegion<Q>, A>();
    keys.stream()
        .collect(
            Collectors.groupingBy(
                OfRegion::question, Collectors.mapping(OfRegion::region, Collectors.toList())))
        .forEach(
            (question, regions) ->
                ask.apply(question, regions)
                    .forEach(
                        (region, answer) -> answers.put(new OfRegion<>(region, question), answer)));
    return answers;
  }

  /**
   * The same.
   *
   * @param none the answer for a region that has none
   */
  static <Q, A> Map<OfRegion<Q>, A> answers(
      Collection<OfRegion<Q>> keys,
      BiFunction<Q, List<RegionCode>, Map<RegionCode, A>> ask,
      Function<Q, A> none) {
    Map<OfRegion<Q>, A> answers = answers(keys, ask);
    keys.forEach(key -> answers.computeIfAbsent(key, left -> none.apply(left.question())));
    return answers;
  }
}
