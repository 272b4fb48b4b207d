package org.embtel.render;

import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.ext.beans.MemberSelectorListMemberAccessPolicy.MemberSelector;
import freemarker.ext.beans.WhitelistMemberAccessPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The types and members that templates can reach, as the list beside this class names them.
 *
 * @param members the members, in the order of the list
 */
record Reachable(List<Method> members) {

    private static final String LIST = "reachable.txt";

    /** Copies the list. */
    Reachable {
        members = List.copyOf(members);
    }

    /** What a template can reach of an object. */
    enum Extent {
        NOTHING,
        FACTS,
        FACTS_AND_TEXT
    }

    /** What is on the list, all of which is there. */
    static Reachable listed() {
        try (InputStream list = Reachable.class.getResourceAsStream(LIST)) {
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return new Reachable(
                    MemberSelector.parse(
                                    text.lines().toList(), false, Reachable.class.getClassLoader())
                            .stream()
                            .map(MemberSelector::getMethod)
                            .filter(Objects::nonNull)
                            .toList());
        } catch (IOException packed) {
            throw new UncheckedIOException(packed);
        } catch (ReflectiveOperationException outdated) {
            throw new IllegalStateException(LIST + " names what is not there", outdated);
        }
    }

    /** What lets templates see these members and no others. */
    MemberAccessPolicy policy() {
        return new WhitelistMemberAccessPolicy(
                members.stream()
                        .map(member -> new MemberSelector(member.getDeclaringClass(), member))
                        .toList());
    }

    /** What a template can reach of the objects of a type. */
    Extent extent(Class<?> type) {
        if (of(type).findAny().isEmpty()) {
            return Extent.NOTHING;
        }
        return of(type).anyMatch(member -> member.getName().equals("toString"))
                ? Extent.FACTS_AND_TEXT
                : Extent.FACTS;
    }

    /** The members that an object of a type has. */
    Stream<Method> of(Class<?> type) {
        return members.stream().filter(member -> member.getDeclaringClass().isAssignableFrom(type));
    }
}
