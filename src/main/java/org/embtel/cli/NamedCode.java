package org.embtel.cli;

import org.embtel.diagnostic.Code;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Finds a code by what is printed of it. */
final class NamedCode implements ITypeConverter<Code> {

    @Override
    public Code convert(String value) {
        return Code.named(value).orElseThrow(() -> unknown(value));
    }

    private static TypeConversionException unknown(String value) {
        String instead =
                Code.near(value)
                        .map(code -> "perhaps " + code.label() + " is meant")
                        .orElse("codes look like E203, or unresolved-pointer");
        return new TypeConversionException("There is no finding \"" + value + "\"; " + instead);
    }
}
