package id.pantau.measure;

/** The measures that can be asked for; {@link Catalogue} says what each one means. */
public enum MeasureId {
  POPULATION,
  ELIGIBLE,
  RECORDED,
  ACTIVATED,
  SHARE_OF_BASE,
  SHARE_OF_TARGET
}
