package id.pantau.bad.two;

import id.pantau.region.RegionCode;

/** Another view, which knows the server. */
public class TwoView {
  RegionCode code;
}
