package org.winnow.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocalPathTest {
    private static final List<String> ELSEWHERE = List.of(
            "",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "evil.example",
            "javascript:alert(1)",
            "/a\\b",
            "/a\r\nSet-Cookie: x=y",
            "/sign-in",
            "/sign-out");

    @Test
    void aPathOfOurOwnIsKeptWithItsQuery() {
        assertThat(LocalPath.of("/p/group/?sort=rank&unit=Bank")).isEqualTo("/p/group/?sort=rank&unit=Bank");
    }

    @Test
    void anythingElseLeadsToTheStartPage() {
        assertThat(ELSEWHERE)
                .allSatisfy(asked -> assertThat(LocalPath.of(asked)).isEqualTo("/"));
    }
}
