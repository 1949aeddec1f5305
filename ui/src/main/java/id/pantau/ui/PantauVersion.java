package id.pantau.ui;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class PantauVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = PantauVersion.class.getPackage().getImplementationVersion();
    return new String[] {"pantau " + (version == null ? "(not packaged)" : version)};
  }
}
