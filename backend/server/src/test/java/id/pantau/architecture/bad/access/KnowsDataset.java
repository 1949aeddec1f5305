package id.pantau.architecture.bad.access;

import id.pantau.dataset.Origin;

/** An access rule that knows where rows come from. */
record KnowsDataset(Origin origin) {}
