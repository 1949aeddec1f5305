package id.pantau.bad.base;

import id.pantau.ui.api.Figure;

/** A base that knows what is above it. */
public class KnowingBase {
  Figure figure;
}
