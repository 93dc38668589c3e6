package id.nusakinerja.guard.internal;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Reason;
import java.util.Locale;

/** The kinds of things that a bundle from outside is refused for; each has its sentence. */
enum Kind {
    ACTIVATOR("guard.activator"),
    CLOCK("guard.clock"),
    CONSTANT("guard.constant"),
    CONTAINER("guard.container"),
    DATABASE("guard.database"),
    DYNAMIC("guard.dynamic"),
    ENDLESS("guard.endless"),
    EXTENDS("guard.extends"),
    FILES("guard.files"),
    FINALIZER("guard.finalizer"),
    FLOATING("guard.floating"),
    FRAME("guard.frame"),
    HUGE("guard.huge"),
    IDENTITY("guard.identity"),
    IMPLEMENTS("guard.implements"),
    LOADING("guard.loading"),
    LOCALE("guard.locale"),
    MANIFEST("guard.manifest"),
    MEMBER("guard.member"),
    NATIVE("guard.native"),
    NESTED("guard.nested"),
    NETWORK("guard.network"),
    ORDER("guard.order"),
    OUTPUT("guard.output"),
    PACKAGE("guard.package"),
    RANDOM("guard.random"),
    REFERENCE("guard.reference"),
    REFLECTION("guard.reflection"),
    REGEX("guard.regex"),
    ROOM("guard.room"),
    SCREEN("guard.screen"),
    STATE("guard.state"),
    STATIC("guard.static"),
    SYNCHRONIZED("guard.synchronized"),
    SYSTEM("guard.system"),
    TEXT("guard.text"),
    THREAD("guard.thread"),
    UNREADABLE("guard.unreadable"),
    VERSION("guard.version");

    private static final Messages MESSAGES = Messages.beside(Kind.class);

    private final String key;

    Kind(String key) {
        this.key = key;
    }

    static Kind named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /**
     * Say it.
     *
     * @param what is refused, for example {@code java.io.File.delete}
     * @param where it stands, for example {@code ContohPolicy.java:31}
     */
    Reason reason(String what, String where) {
        return MESSAGES.reason(key, LegalBasis.HOUSE_RULE, what, where);
    }
}
