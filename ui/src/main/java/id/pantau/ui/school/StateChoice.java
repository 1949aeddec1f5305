package id.pantau.ui.school;

import id.pantau.ui.api.school.SchoolState;
import id.pantau.ui.api.school.Schools;
import id.pantau.ui.school.common.SchoolWords;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schools in one state, or all of them. */
enum StateChoice {
  ALL(null),
  NEVER(SchoolState.NEVER),
  UNFINISHED(SchoolState.UNFINISHED),
  UNKNOWN(SchoolState.UNKNOWN),
  DONE(SchoolState.DONE);

  private final @Nullable SchoolState state;

  StateChoice(@Nullable SchoolState state) {
    this.state = state;
  }

  @Nullable SchoolState state() {
    return state;
  }

  static StateChoice of(@Nullable SchoolState state) {
    return Arrays.stream(values()).filter(each -> each.state == state).findFirst().orElse(ALL);
  }

  /** Those that some school is in, the chosen one, and all. */
  static List<StateChoice> among(Schools schools, @Nullable SchoolState chosen) {
    return Arrays.stream(values())
        .filter(
            each ->
                each.state != SchoolState.UNKNOWN
                    || each.state == chosen
                    || schools.summary().schools(SchoolState.UNKNOWN) > 0)
        .toList();
  }

  /** {@code Belum tuntas 16}. */
  String label(Schools schools, SchoolWords words) {
    int many = state == null ? schools.count() : schools.summary().schools(state);
    String word =
        state == null ? words.say("schools.state.all") : words.speech().word("school.state", state);
    return word + ' ' + words.formats().count(many);
  }
}
