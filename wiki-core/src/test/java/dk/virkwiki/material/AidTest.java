package dk.virkwiki.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AidTest {
    @Test
    void otherSiteIsNamedAndFileOfTheWikiIsNot() {
        assertThat(Aid.of("https://www.youtube.com/watch?v=1"))
                .contains(new Aid("https://www.youtube.com/watch?v=1", "youtube.com"));
        assertThat(Aid.of("kodeord-tegnsprog.mp4"))
                .contains(new Aid("/filer/kodeord-tegnsprog.mp4", null));
        assertThat(Aid.of("https://eksempel.dk/læs-op").orElseThrow().href())
                .isEqualTo("https://eksempel.dk/l%C3%A6s-op");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "//evil.example/x",
                "https://",
                "https://bank.dk@evil.example/",
                "../../etc/passwd",
                "/etc/passwd",
                "file:///etc/passwd",
                "Stort Navn.mp4",
                "https://a b",
                "."
            })
    void whatLeadsNowhereOrAstrayIsLeftOut(String written) {
        assertThat(Aid.of(written)).isEmpty();
    }
}
