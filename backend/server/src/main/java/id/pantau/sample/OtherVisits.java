package id.pantau.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Plans the visits of one office that do not go to schools. */
final class OtherVisits {
  private static final Visit.Place[] WEEKDAYS = {
    Visit.Place.AGENCY,
    Visit.Place.HOSPITAL,
    Visit.Place.PUSKESMAS,
    Visit.Place.MARKET,
    Visit.Place.VILLAGE
  };
  private static final double[] WEEKDAY_MIX = {0.09, 0.025, 0.05, 0.03, 0.07};
  private static final Visit.Place[] SATURDAYS = {
    Visit.Place.MARKET, Visit.Place.VILLAGE, Visit.Place.OFFICE_HOLIDAY
  };
  private static final double[] SATURDAY_MIX = {0.10, 0.08, 0.12};
  private static final double USUAL_GROWTH = 0.0025;

  private final Districts districts;
  private final WorkCalendar calendar;
  private final IntPredicate reported;
  private final Teams teams;
  private final Dice dice;
  private final double zeal;
  private final List<Visit> planned = new ArrayList<>();

  OtherVisits(
      Office office,
      Districts districts,
      WorkCalendar calendar,
      IntPredicate reported,
      Teams teams) {
    this.districts = districts;
    this.calendar = calendar;
    this.reported = reported;
    this.teams = teams;
    this.dice = new Dice(office, "other visits");
    this.zeal = Math.clamp(office.habits().monthlyGrowth() / USUAL_GROWTH, 0.4, 1.6);
  }

  List<Visit> plan() {
    for (int day = 1; day < SamplePeriod.DAYS; day++) {
      if (calendar.isVisitDay(day) && reported.test(day)) {
        day(day);
      }
    }
    return planned;
  }

  private void day(int day) {
    Visit.Place[] places = calendar.isSaturday(day) ? SATURDAYS : WEEKDAYS;
    double[] mix = calendar.isSaturday(day) ? SATURDAY_MIX : WEEKDAY_MIX;
    for (int i = 0; i < places.length; i++) {
      int district = atHeadOffice(places[i]) ? districts.main() : districts.pick(dice);
      if (dice.chance(mix[i] * zeal) && teams.take(day)) {
        planned.add(visit(day, district, places[i]));
      }
    }
  }

  private static boolean atHeadOffice(Visit.Place place) {
    return switch (place) {
      case AGENCY, HOSPITAL, OFFICE_HOLIDAY -> true;
      case SCHOOL, PUSKESMAS, MARKET, VILLAGE -> false;
    };
  }

  private Visit visit(int day, int district, Visit.Place place) {
    int recorded = dice.between(place.fewestRecorded, place.mostRecorded);
    int activated = (int) (zeal * dice.between(place.fewestActivated, place.mostActivated));
    int met = Math.max(recorded, activated) + dice.between(0, 12);
    return new Visit(day, district, place, null, met, recorded, activated);
  }
}
