package id.nusakinerja.web.vaadin.internal;

import java.lang.reflect.Field;

/**
 * Private static fields of Vaadin that hold component classes. A test makes sure that they are still there, so an upgrade
 * that moves one fails in the build and not in a running city.
 */
enum VaadinStatics {
    WARNED_COMPONENTS("com.vaadin.flow.component.internal.UIInternals", "warnedAboutDeps"),
    COMPONENTS_BY_TAG("com.vaadin.flow.component.ComponentUtil", "tagToComponentsMap"),
    BEAN_PROPERTIES("com.vaadin.flow.data.binder.BeanPropertySet", "INSTANCES");

    private final String type;
    private final String field;

    VaadinStatics(String type, String field) {
        this.type = type;
        this.field = field;
    }

    /**
     * Read the field.
     *
     * @throws IllegalStateException when this version of Vaadin has no such field
     */
    Object value() {
        try {
            Field found = Class.forName(type, true, VaadinStatics.class.getClassLoader())
                    .getDeclaredField(field);
            found.setAccessible(true);
            return found.get(null);
        } catch (ReflectiveOperationException moved) {
            throw new IllegalStateException(
                    "Vaadin has no field (" + type + "." + field + ") any more.\n"
                            + "Maybe it was upgraded: look where it keeps component classes now.",
                    moved);
        }
    }
}
