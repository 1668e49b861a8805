package dk.virkwiki.web.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;

import dk.virkwiki.article.Author;
import dk.virkwiki.intake.FileType;
import dk.virkwiki.media.Files;
import dk.virkwiki.media.StoredFile;
import dk.virkwiki.web.PageSlice;
import dk.virkwiki.web.PageSlice.People;
import dk.virkwiki.web.WorkFixtures;
import dk.virkwiki.web.security.Pace;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMultipartMvcRequestBuilder;

/** Where what was put up is written so that it is shown. */
@PageSlice({UploadController.class, UploadApi.class})
@Import({Uploads.class, FileWords.class})
class UploadControllersTest {
    @Autowired MockMvcTester mvc;
    @MockitoBean Files files;
    @MockitoBean Pace pace;

    private static StoredFile stored(String name, FileType type, String alt) {
        var content = new StoredFile.Content("k", 9, "0");
        return new StoredFile(name, type, null, alt, Author.SYSTEM, WorkFixtures.THEN, content);
    }

    private void takes(StoredFile answered, StoredFile kept) {
        given(files.maySend(any())).willReturn(true);
        given(files.add(any(), any())).willReturn(answered);
        given(files.get(any(), anyString())).willReturn(kept);
    }

    private MockMultipartMvcRequestBuilder send(String address) {
        return mvc.post()
                .uri(address)
                .with(People.by(People.ADVISOR))
                .multipart()
                .file(new MockMultipartFile("fil", "a.bin", null, new byte[] {1}));
    }

    private void answers(StoredFile file) {
        takes(file, file);
    }

    /** P251 */
    @Test
    void aFilmNamesTheFieldItGoesInto() {
        answers(stored("ore.mp4", FileType.MP4, ""));

        assertThat(send("/api/filer"))
                .hasStatusOk()
                .bodyText()
                .contains("\"line\":\"ore.mp4\"", "\"field\":\"felt-video-file\"")
                .doesNotContain("\"text\"");
        assertThat(mvc.get().uri("/filer/ny?navn=ore.mp4").with(People.by(People.ADVISOR)))
                .bodyText()
                .contains("value=\"ore.mp4\"", "Skriv navnet i feltet »Videofil« over teksten")
                .doesNotContain("under video:");
    }

    @Test
    void whoWritesTheFileAsItIsGetsItBackWithTheNameInIt() {
        answers(stored("ore.vtt", FileType.VTT, ""));
        var film =
                "---\r\ntitle: Film\r\ntype: video\r\nvideo:\r\n  file: ore.mp4\r\n---\r\nHej\r\n";

        assertThat(send("/api/filer").param("kilde", film))
                .bodyJson()
                .extractingPath("$.text")
                .isEqualTo(
                        "---\ntitle: Film\ntype: video\nvideo:\n  file: ore.mp4\n"
                                + "  captions: ore.vtt\n---\nHej\n");
        assertThat(send("/api/filer").param("kilde", "---\ntitle: Guide\n---\nHej\n"))
                .bodyText()
                .doesNotContain("\"text\"");
    }

    /** P253 */
    @Test
    void whoSendsAPictureThatIsThereIsGivenTheirOwnWords() {
        var first = stored("trin.png", FileType.PNG, "Saras ord");
        takes(first.withAlt("Karens & ord"), first);

        assertThat(send("/api/filer").param("alt", "Karens & ord"))
                .bodyJson()
                .extractingPath("$.line")
                .isEqualTo("![Karens & ord](/filer/trin.png)");
        var page = "/filer/ny?navn=trin.png&tekst=Karens%20%26%20ord";
        assertThat(send("/filer/ny").param("alt", "Karens & ord")).hasRedirectedUrl(page);
        assertThat(mvc.get().uri(java.net.URI.create(page)).with(People.by(People.ADVISOR)))
                .bodyText()
                .contains("![Karens &amp; ord](/filer/trin.png)")
                .contains("lå her i forvejen med teksten »Saras ord«");
        takes(first, first);
        assertThat(send("/filer/ny").param("alt", "Saras ord"))
                .hasRedirectedUrl("/filer/ny?navn=trin.png");
    }
}
