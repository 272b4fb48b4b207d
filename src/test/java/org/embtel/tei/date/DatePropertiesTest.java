package org.embtel.tei.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.embtel.tei.date.DateSpan.Form;

/** What holds of all dates. */
class DatePropertiesTest {

    @Property
    void twoPointsAreInOneOrderAndEqualOnlyIfTheyAreTheSame(
            @ForAll("points") DatePoint one, @ForAll("points") DatePoint other) {
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Property
    void threeSpansStandInALine(
            @ForAll("spans") DateSpan one,
            @ForAll("spans") DateSpan two,
            @ForAll("spans") DateSpan three) {
        if (one.compareTo(two) <= 0 && two.compareTo(three) <= 0) {
            assertThat(one.compareTo(three)).isLessThanOrEqualTo(0);
        }
        assertThat(Integer.signum(one.compareTo(two)))
                .isEqualTo(-Integer.signum(two.compareTo(one)));
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
    }

    @Property
    void whatIsOverBeforeAnotherBeginsComesBeforeIt(
            @ForAll("spans") DateSpan one, @ForAll("spans") DateSpan other) {
        if (one.isBefore(other)) {
            assertThat(one).isLessThan(other);
        }
    }

    @Property
    void aPointThatIsWrittenIsReadAsTheSame(@ForAll("points") DatePoint point) {
        DatePoint day = DatePoint.of(point.year(), point.month(), point.day());
        assertThat(DateValue.w3c(day.xsd()).span()).hasValue(DateSpan.of(day));
        if (point.year() <= 9999 && point.year() >= -9999) {
            assertThat(DateValue.iso(day.iso()).span()).hasValue(DateSpan.of(day));
        }
    }

    @Property
    void anyTextIsReadWithoutFailing(@ForAll String text) {
        assertThat(DateValue.w3c(text)).isNotNull();
        assertThat(DateValue.iso(text)).isNotNull();
        assertThat(DateValue.iso(text).hint()).isNotNull();
        assertThat(DateInWords.in(text)).isNotNull();
        assertThat(TimeOfDay.in(text)).isNotNull();
    }

    @Property(tries = 200)
    void anySpanHasWords(@ForAll("spans") DateSpan span) {
        for (String language : new String[] {"en", "de", "ru", "zh"}) {
            assertThat(DateWords.of(language).span(span)).isNotBlank().doesNotContain("{");
        }
    }

    @Provide
    Arbitrary<DatePoint> points() {
        Arbitrary<Integer> years =
                Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.integers().between(1958, 1960)),
                        Tuple.of(1, Arbitraries.integers().between(-20_000, 20_000)));
        Arbitrary<Integer> months = Arbitraries.integers().between(0, 12);
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 31);
        Arbitrary<Optional<LocalTime>> times =
                Arbitraries.integers().between(0, 23).map(hour -> LocalTime.of(hour, 0)).optional();
        Arbitrary<Optional<ZoneOffset>> zones =
                Arbitraries.integers().between(-12, 14).map(ZoneOffset::ofHours).optional();
        return Combinators.combine(years, months, days, times, zones).as(DatePropertiesTest::point);
    }

    private static DatePoint point(
            int year, int month, int day, Optional<LocalTime> time, Optional<ZoneOffset> zone) {
        if (month == 0 || day == 0) {
            return DatePoint.of(year, month, 0);
        }
        int last = YearMonth.of(year, month).lengthOfMonth();
        DatePoint point = DatePoint.of(year, month, Math.min(day, last));
        return time.map(hour -> point.at(hour, zone)).orElse(point);
    }

    @Provide
    Arbitrary<DateSpan> spans() {
        return Combinators.combine(points(), points(), Arbitraries.of(Form.class))
                .as(DatePropertiesTest::span);
    }

    private static DateSpan span(DatePoint one, DatePoint other, Form form) {
        if (form != Form.PERIOD && form != Form.RANGE) {
            return new DateSpan(form, one, one);
        }
        return DateSpan.isReversed(one, other)
                ? DateSpan.of(form, other, one)
                : DateSpan.of(form, one, other);
    }
}
