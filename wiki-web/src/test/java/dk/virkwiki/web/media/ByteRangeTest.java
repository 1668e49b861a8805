package dk.virkwiki.web.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-, 0, 100",
        "bytes=0-0, 0, 1",
        "bytes=10-19, 10, 10",
        "bytes=90-500, 90, 10",
        "bytes=-30, 70, 30",
        "bytes=-500, 0, 100",
        "bytes=99-, 99, 1"
    })
    void aPieceIsFound(String header, long from, long length) {
        assertThat(ByteRange.of(header, 100)).contains(new ByteRange(from, length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=200-300", "bytes=-0"})
    void whatIsBehindTheEndIsNowhere(String header) {
        assertThat(ByteRange.of(header, 100).orElseThrow().isNowhere()).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes=",
                "bytes=-",
                "bytes=a-b",
                "bytes=5-2",
                "bytes=0-1,5-6",
                "lines=0-1",
                "bytes=1-2-3",
                "bytes=--5",
                "bytes=99999999999999999999-",
                "bytes=0-99999999999999999999",
                "bytes=٣-٤"
            })
    void nonsenseAsksForTheWhole(String header) {
        assertThat(ByteRange.of(header, 100)).isEmpty();
    }

    @Test
    void thePiecesOfAnEmptyFileAreNowhere() {
        assertThat(ByteRange.of("bytes=0-", 0).orElseThrow().isNowhere()).isTrue();
    }
}
