package org.embtel.render;

import freemarker.ext.beans.BeanModel;
import freemarker.ext.beans.BeansWrapper;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Shows objects of the program to templates: of each, the members that {@link Reachable} lists, and
 * its text only if that is listed, too. An {@code Optional} is shown as its value, and missing when
 * it is empty.
 */
final class ClosedWrapper extends DefaultObjectWrapper {

    private static final Reachable LISTED = Reachable.listed();

    private final Map<Class<?>, Reachable.Extent> extents = new ConcurrentHashMap<>();

    ClosedWrapper() {
        super(settings(), true);
    }

    private static DefaultObjectWrapperBuilder settings() {
        var settings = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
        settings.setMemberAccessPolicy(LISTED.policy());
        settings.setDefaultZeroArgumentNonVoidMethodPolicy(
                ZeroArgumentNonVoidMethodPolicy
                        .BOTH_METHOD_AND_PROPERTY_UNLESS_BEAN_PROPERTY_READ_METHOD);
        return settings;
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        return value instanceof Optional<?> optional
                ? super.wrap(optional.orElse(null))
                : super.wrap(value);
    }

    /** All that is no text, number, truth value, list or map. */
    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        Class<?> type = value.getClass();
        return switch (extents.computeIfAbsent(type, LISTED::extent)) {
            case NOTHING ->
                    throw new TemplateModelException(
                            "a " + type.getSimpleName() + " is nothing that templates can see");
            case FACTS -> new Shown(value, this, false);
            case FACTS_AND_TEXT -> new Shown(value, this, true);
        };
    }

    /** An object as its facts. FreeMarker's own model of one would print its program form. */
    private static final class Shown extends BeanModel
            implements MethodCallAwareTemplateHashModel, TemplateScalarModel {

        private final boolean printed;

        Shown(Object object, BeansWrapper wrapper, boolean printed) {
            super(object, wrapper);
            this.printed = printed;
        }

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            try {
                return get(key, false);
            } catch (ShouldNotBeGetAsMethodException impossible) {
                throw new AssertionError(impossible);
            }
        }

        @Override
        public TemplateModel getBeforeMethodCall(String key)
                throws TemplateModelException, ShouldNotBeGetAsMethodException {
            return super.getBeforeMethodCall(key);
        }

        @Override
        public String getAsString() throws TemplateModelException {
            if (printed) {
                return object.toString();
            }
            throw new TemplateModelException(
                    "a "
                            + object.getClass().getSimpleName()
                            + " cannot be printed, only its facts: "
                            + String.join(", ", keySet()));
        }

        /** Besides names, FreeMarker keeps here what it remembers of the type. */
        @Override
        protected Set<String> keySet() {
            var names = new TreeSet<String>();
            Set<?> known = super.keySet();
            known.forEach(
                    key -> {
                        if (key instanceof String name) {
                            names.add(name);
                        }
                    });
            return names;
        }

        @Override
        public int size() {
            return keySet().size();
        }
    }
}
