package dk.virkwiki.web.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.shared.ProcessorTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameHintsTest {
    @ParameterizedTest
    @CsvSource({
        "Ejeren af Jensens Tømrer ApS kom ind,Jensens Tømrer ApS",
        "Madsen & Søn A/S har fået brev,Madsen & Søn A/S",
        "CVR er 12 34 56 78.,12 34 56 78",
        "CVR 12345678,12345678",
        "Skriv til bo@example.dk,bo@example.dk",
        "De bor på Nørregade 14,Nørregade 14"
    })
    void whatMayNameABusinessIsFound(String text, String found) {
        assertThat(NameHints.find(text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Et ApS har fået brev fra Erhvervsstyrelsen om 8 hverdage.",
                "Selskabet er et ApS eller A/S.",
                "Afgiften er 1.000 kr., og fristen er den 1. december 2026.",
                "Foreningen har 12 medlemmer og et regnskab på 250.000 kr.",
                "De brugte MitID Erhverv og ringede på 2026-11-30."
            })
    void ordinaryWordsAreLeftAlone(String text) {
        assertThat(NameHints.find(text)).isEmpty();
    }

    @Test
    void hostileTextTakesNoTime() {
        for (var part : new String[] {"A ", "A& ", "a@", "12 ", "Abe og ", "Ågade "}) {
            ProcessorTime.within(
                    Duration.ofSeconds(2),
                    () -> NameHints.find(part.repeat(8_000 / part.length())));
        }
    }
}
