package id.nusakinerja.web.vaadin.internal;

/** Makes this bundle's class loader the thread's while Vaadin works: it and its push library search services there. */
final class OwnClassLoader {

    private OwnClassLoader() {}

    /** Set our class loader and answer the one before, which {@link #leave} must get back. */
    static ClassLoader enter() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnClassLoader.class.getClassLoader());
        return before;
    }

    static void leave(ClassLoader before) {
        Thread.currentThread().setContextClassLoader(before);
    }
}
