package org.embtel.tei.date;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;

/** Reads dates and times of XML Schema with the JDK's parser. */
final class W3cForms {

    private static final DatatypeFactory FACTORY = DatatypeFactory.newDefaultInstance();

    /** XML Schema wants seconds; that they are left out is no slip that would mislead anyone. */
    private static final Pattern WITHOUT_SECONDS =
            Pattern.compile("((?:^|T)\\d\\d:\\d\\d)(?=$|[Z+-])");

    /** The JDK takes it for the day after; whoever wrote it meant this one. */
    private static final Pattern END_OF_DAY = Pattern.compile("((?:^|T))24:00(:00(\\.0+)?)?");

    /** {@code -0044} is 44 BC: in XML Schema 1.0 there is no year 0. */
    private static final Pattern BEFORE_CHRIST =
            Pattern.compile("-(?<year>\\d{4,9})(?<rest>(?:[-Z+].*)?)");

    private final String value;

    W3cForms(String value) {
        this.value = value;
    }

    DateValue read() {
        try {
            Matcher beforeChrist = BEFORE_CHRIST.matcher(value);
            if (!beforeChrist.matches()) {
                XMLGregorianCalendar date = parsed(value);
                return read(date, date.getEonAndYear() == null ? 0 : isoYear(date));
            }
            int year = 1 - Integer.parseInt(beforeChrist.group("year"));
            return year == 1
                    ? DateValue.faulty(value)
                    : read(parsed(likeYear(year) + beforeChrist.group("rest")), year);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return DateValue.faulty(value);
        }
    }

    /** The JDK has no year 0, and so takes the wrong years before Christ for leap years. */
    private static String likeYear(int year) {
        return Year.isLeap(year) ? "2000" : "2001";
    }

    private static XMLGregorianCalendar parsed(String text) {
        String whole = END_OF_DAY.matcher(text).replaceFirst("$123:59:59.999999999");
        return FACTORY.newXMLGregorianCalendar(
                WITHOUT_SECONDS.matcher(whole).replaceFirst("$1:00"));
    }

    private DateValue read(XMLGregorianCalendar date, int year) {
        boolean anyYear = date.getEonAndYear() == null;
        if (anyYear && given(date.getHour())) {
            return DateValue.of(value, new TimeOfDay(time(date), zone(date)));
        }
        int month = orNone(date.getMonth());
        int day = orNone(date.getDay());
        if (anyYear) {
            return DateValue.of(value, new YearlessDate(month, day));
        }
        DatePoint point = DatePoint.of(year, month, day);
        return DateValue.of(
                value,
                DateSpan.of(given(date.getHour()) ? point.at(time(date), zone(date)) : point));
    }

    private static int isoYear(XMLGregorianCalendar date) {
        try {
            return date.getEonAndYear().intValueExact();
        } catch (ArithmeticException tooLarge) {
            throw new DateTimeException("no such year", tooLarge);
        }
    }

    private static LocalTime time(XMLGregorianCalendar date) {
        int second = Math.min(59, date.getSecond());
        int nanos =
                date.getFractionalSecond() == null
                        ? 0
                        : date.getFractionalSecond().movePointRight(9).intValue();
        return LocalTime.of(date.getHour(), date.getMinute(), second, nanos);
    }

    private static Optional<ZoneOffset> zone(XMLGregorianCalendar date) {
        return given(date.getTimezone())
                ? Optional.of(ZoneOffset.ofTotalSeconds(date.getTimezone() * 60))
                : Optional.empty();
    }

    private static boolean given(int field) {
        return field != DatatypeConstants.FIELD_UNDEFINED;
    }

    private static int orNone(int field) {
        return given(field) ? field : 0;
    }
}
