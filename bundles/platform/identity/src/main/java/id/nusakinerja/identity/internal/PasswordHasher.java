package id.nusakinerja.identity.internal;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Makes and checks password hashes with Argon2id and the least parameters that the OWASP Password Storage Cheat Sheet
 * names: 19 MiB, 2 passes, 1 lane.
 */
@Component(service = PasswordHasher.class)
public final class PasswordHasher {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    /** Where the library keeps every function it made, each with the 19 MiB of zeros that it starts from. */
    static final Map<?, ?> KEPT = kept();

    private final SecureRandom random = new SecureRandom();

    /** Each check takes 19 MiB: a flood of sign-ins waits here instead of filling the memory. */
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    @Activate
    public PasswordHasher() {}

    /** Hash with a new salt; the text names its own parameters. */
    public String hash(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] plain = utf8(password);
        try {
            return inTurn(() -> Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID)
                    .hash(plain, salt)
                    .getResult());
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** Check in constant time a password against what {@link #hash} made. */
    public boolean matches(char[] password, String hash) {
        byte[] plain = utf8(password);
        try {
            return inTurn(
                    () -> Argon2Function.getInstanceFromHash(hash).check(plain, hash.getBytes(StandardCharsets.UTF_8)));
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            // A third of all that the container holds at rest, to spare a sign-in some milliseconds: not worth keeping.
            KEPT.clear();
            places.release();
        }
    }

    private static Map<?, ?> kept() {
        try {
            Field field = Argon2Function.class.getDeclaredField("INSTANCES");
            field.setAccessible(true);
            return (Map<?, ?>) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The password library no longer keeps its functions in INSTANCES.\nMaybe nothing has to be cleared any more.",
                    e);
        }
    }

    private static byte[] utf8(char[] password) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        encoded.clear();
        encoded.put(new byte[encoded.capacity()]);
        return bytes;
    }
}
