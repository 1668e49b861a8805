package dk.virkwiki.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagingTest {
    private final Address list = new Address("/soeg").with("q", "ål & æg");

    @Test
    void firstPageHasNoNumberInItsAddress() {
        var second = Paging.of(list, 2, 45, 20);

        assertThat(second.previous()).isEqualTo("/soeg?q=%C3%A5l+%26+%C3%A6g");
        assertThat(second.next()).isEqualTo("/soeg?q=%C3%A5l+%26+%C3%A6g&side=3");
        assertThat(second.count()).isEqualTo(3);
    }

    @Test
    void pagesOutsideTheListAreTheNearest() {
        assertThat(Paging.of(list, 99, 45, 20).number()).isEqualTo(3);
        assertThat(Paging.of(list, -1, 45, 20).number()).isEqualTo(1);
        assertThat(Paging.of(list, 1, 0, 20)).isEqualTo(new Paging(1, 1, null, null));
    }

    @Test
    void addressLeavesOutWhatHasNoValue() {
        assertThat(new Address("/artikler").with("bogstav", null).with("side", "").text())
                .isEqualTo("/artikler");
        assertThat(new Address("/artikler").with("a", "\"><script>").text())
                .isEqualTo("/artikler?a=%22%3E%3Cscript%3E");
    }
}
