package id.pantau.cli;

import id.pantau.region.RegionCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 1673} or {@code 16.73}. */
final class OfficeConverter implements ITypeConverter<RegionCode> {

  @Override
  public RegionCode convert(String text) {
    try {
      return RegionCode.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
