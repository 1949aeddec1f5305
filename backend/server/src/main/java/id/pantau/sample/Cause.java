package id.pantau.sample;

/** Why a card is printed, and its usual share of all cards but first ones. */
public enum Cause {
  FIRST(0),
  LOST(0.29),
  DAMAGED(0.31),
  DATA_CHANGE(0.29),
  MOVE(0.11),
  REGION_SPLIT(0);

  private final double share;

  Cause(double share) {
    this.share = share;
  }

  /** Of all cards but first ones, 0 to 1. */
  public double share() {
    return share;
  }
}
