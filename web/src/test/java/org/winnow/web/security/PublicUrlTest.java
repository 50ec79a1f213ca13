package org.winnow.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicUrlTest {
    private final PublicUrl unset = new PublicUrl(Optional.empty());
    private final PublicUrl set = new PublicUrl(Optional.of(URI.create("https://winnow.nordhaven.example")));

    @Test
    void unlessItIsSetOnlyTheSameMachineIsServed() {
        assertThat(unset.allowsHost("localhost")).isTrue();
        assertThat(unset.allowsHost("[::1]")).isTrue();
        assertThat(unset.allowsHost("winnow.nordhaven.example")).isFalse();
        assertThat(unset.encrypted()).isFalse();
    }

    @Test
    void onceSetItAloneIsServedAndDecidesOnTheCookie() {
        assertThat(set.allowsHost("Winnow.Nordhaven.example")).isTrue();
        assertThat(set.allowsHost("localhost")).isFalse();
        assertThat(set.encrypted()).isTrue();
        assertThat(set.isOrigin("https://winnow.nordhaven.example")).isTrue();
        assertThat(set.isOrigin("https://evil.example")).isFalse();
        assertThat(set.of("/link/abc", "evil.example")).isEqualTo("https://winnow.nordhaven.example/link/abc");
    }
}
