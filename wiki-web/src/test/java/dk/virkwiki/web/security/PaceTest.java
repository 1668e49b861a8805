package dk.virkwiki.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.web.security.Pace.Act;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private final Pace pace = new Pace(((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    private long allowed(String address, int times) {
        return IntStream.range(0, times).filter(_ -> pace.allows(Act.TEXT, address)).count();
    }

    @Test
    void peopleBehindOneAddressAreNotStopped() {
        assertThat(allowed("192.0.2.7", 15)).isEqualTo(15);
        assertThat(IntStream.range(0, 60).allMatch(_ -> pace.allows(Act.ANSWER, "192.0.2.7")))
                .isTrue();
    }

    @Test
    void whoSendsVeryMuchWaitsUntilTheMinutesAreOver() {
        assertThat(allowed("192.0.2.7", 100)).isEqualTo(15);
        assertThat(pace.allows(Act.TEXT, "192.0.2.8")).as("somebody else").isTrue();
        now = now.plus(Duration.ofMinutes(10));
        assertThat(pace.allows(Act.TEXT, "192.0.2.7")).isTrue();
    }

    @Test
    void newAddressesOfOneNetworkCountTogether() {
        assertThat(allowed("2001:db8:1:2::1", 15)).isEqualTo(15);
        assertThat(pace.allows(Act.TEXT, "2001:db8:1:2:ffff::9")).isFalse();
        assertThat(pace.allows(Act.TEXT, "2001:db8:1:3::1")).isTrue();
    }

    @Test
    void whatIsNoAddressCountsTogetherAndFailsNothing() {
        assertThat(allowed("unknown", 10) + allowed("", 10) + allowed("a.b.c.d", 10)).isEqualTo(15);
    }

    @Test
    void memoryIsBoundedHoweverManyAddressesCome() {
        for (int i = 0; i < 20_000; i++) {
            pace.allows(Act.ANSWER, "10.%d.%d.1".formatted(i / 256, i % 256));
        }
        assertThat(pace.allows(Act.ANSWER, "192.0.2.7")).as("full").isFalse();
        now = now.plus(Duration.ofMinutes(10));
        assertThat(pace.allows(Act.ANSWER, "192.0.2.7")).isTrue();
    }
}
