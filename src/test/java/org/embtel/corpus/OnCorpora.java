package org.embtel.corpus;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs a test on each edition beside the project; left out where there are none. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Tag("corpus")
@ParameterizedTest
@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMMITTED")
@interface OnCorpora {}
