package id.pantau.ui.school.page;

import id.pantau.ui.api.Figure;
import id.pantau.ui.api.school.SchoolWeek;

/** What is counted week by week. */
enum Flow {
  RECORDED,
  ACTIVATED;

  Figure of(SchoolWeek week) {
    return switch (this) {
      case RECORDED -> week.recorded();
      case ACTIVATED -> week.activated();
    };
  }
}
