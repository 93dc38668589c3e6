package id.nusakinerja.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHasherTest {

    private final PasswordHasher hasher = new PasswordHasher();

    @Test
    void knowsAPasswordByItsHashAndKeepsNoMemoryForTheNextOne() {
        String hash = hasher.hash("hujan turun".toCharArray());

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hasher.matches("hujan turun".toCharArray(), hash)).isTrue();
        assertThat(hasher.matches("hujan reda".toCharArray(), hash)).isFalse();
        assertThat(PasswordHasher.KEPT).isEmpty();
    }
}
