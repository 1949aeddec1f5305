package id.pantau.ui.api.school;

/** Kind of school. */
public enum SchoolKind {
  /** Sekolah menengah atas. */
  SMA,
  /** Sekolah menengah kejuruan. */
  SMK,
  /** Madrasah aliyah. */
  MA,
  /** Sekolah luar biasa. */
  SLB,
  /** Pusat kegiatan belajar masyarakat. */
  PKBM
}
