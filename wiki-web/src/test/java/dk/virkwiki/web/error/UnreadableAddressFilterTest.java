package dk.virkwiki.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class UnreadableAddressFilterTest {
    @ParameterizedTest
    @ValueSource(strings = {"q=moms", "q=%C3%A5rsrapport+2026&type=guide", "q=100%25", "q=%00", ""})
    void whatCanBeReadIsLeftAlone(String query) {
        assertThat(UnreadableAddressFilter.isReadable(query)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "q=%ED%A0%BD, q=%EF%BF%BD",
        "q=moms%FF&type=guide, q=moms%EF%BF%BD&type=guide",
        "q=100%, q=100%25",
        "q=%zz+a=b, q=%25zz+a%3Db",
        "q=%C3, q=%EF%BF%BD"
    })
    void whatCannotIsReplaced(String query, String readable) {
        assertThat(UnreadableAddressFilter.isReadable(query)).isFalse();
        assertThat(UnreadableAddressFilter.readable(query)).isEqualTo(readable);
        assertThat(UnreadableAddressFilter.isReadable(readable)).isTrue();
    }

    @Test
    void readerStaysOnThisServer() throws Exception {
        var request = new MockHttpServletRequest("GET", "//example.org/soeg");
        request.setQueryString("q=%FF");
        var response = new MockHttpServletResponse();
        new UnreadableAddressFilter().doFilter(request, response, new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(response.getHeader("Location")).isEqualTo("/example.org/soeg?q=%EF%BF%BD");
    }
}
