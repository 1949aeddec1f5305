package id.pantau.ui.data.common;

/** The parts of the data view, in their order. */
public enum DataTab {
  /** Files in: examined, accepted or refused. */
  UPLOAD,
  /** Which office reported when. */
  REPORTING,
  /** What files must look like. */
  DATASETS,
  /** What was accepted, replaced and taken back. */
  VERSIONS
}
