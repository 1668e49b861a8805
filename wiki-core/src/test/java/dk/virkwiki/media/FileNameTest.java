package dk.virkwiki.media;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.intake.FileType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "Trin 1.PNG, trin-1.png",
        "Skærmbillede på Virk.png, skaermbillede-paa-virk.png",
        "../../etc/passwd.png, passwd.png",
        "C:\\Users\\Mette\\foto.png, foto.png",
        "foto.php.png, foto-php.png",
        "\u202Egnp.exe.png, gnp-exe.png",
        ".png, fil.png",
        "ℌ.png, fil.png"
    })
    void namesBecomePlain(String sent, String kept) {
        assertThat(FileName.of(sent, FileType.PNG)).isEqualTo(kept);
        assertThat(FileName.isValid(FileName.of(sent, FileType.PNG))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                ".png",
                "a..png",
                "A.png",
                "a/b.png",
                "../a.png",
                "a.exe",
                "å.png",
                "a.png.exe",
                "a b.png",
                "a%2e.png",
                "a.png\n",
                "-a.png"
            })
    void otherNamesAreNoNames(String name) {
        assertThat(FileName.isValid(name)).isFalse();
    }

    @Test
    void longNamesAreCutAndKeepRoomForANumber() {
        var name = FileName.of("x".repeat(300) + ".pdf", FileType.PDF);
        assertThat(FileName.isValid(FileName.numbered(name, 499))).isTrue();
        assertThat(FileName.numbered("trin.png", 2)).isEqualTo("trin-2.png");
    }
}
