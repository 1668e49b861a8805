package dk.virkwiki.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.virkwiki.account.Role;
import dk.virkwiki.article.ArticleType;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

class MessagesTest {
    private static final List<String> FILES = files();
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z0-9.-]+)");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("messages_en")).isEqualTo(keys("messages"));
    }

    @Test
    void bothLanguagesFillTheSamePlaces() throws IOException {
        var english = read("messages_en");
        read("messages")
                .forEach(
                        (key, words) ->
                                assertThat(places((String) english.get(key)))
                                        .as("places of %s", key)
                                        .isEqualTo(places((String) words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_en"})
    void messagesWithPlacesAreWellFormed(String file) throws IOException {
        read(file)
                .forEach(
                        (key, words) -> {
                            var text = (String) words;
                            if (PLACE.matcher(text).find()) {
                                assertThat(text.replace("''", ""))
                                        .as("apostrophes of %s are doubled", key)
                                        .doesNotContain("'");
                                new MessageFormat(text);
                            }
                        });
    }

    @Test
    void everyKeyThatTemplatesUseExists() throws IOException {
        var known = keys("messages");
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var keys = KEY.matcher(Files.readString(file));
                while (keys.find()) {
                    assertThat(known).as("keys of %s", file).contains(keys.group(1));
                }
            }
        }
    }

    @Test
    void everyKindOfArticleAndEveryRoleHasAName() throws IOException {
        var known = keys("messages");
        for (var type : ArticleType.values()) {
            assertThat(known).contains("type." + type.code(), "type." + type.code() + ".flere");
        }
        for (var role : Role.values()) {
            var key = "layout.rolle." + role.name().toLowerCase(Locale.ROOT);
            assertThat(known).contains(key, key + ".sted");
        }
    }

    @Test
    void everyFailureHasASentence() throws IOException {
        var known = keys("messages");
        var failure =
                Pattern.compile(
                        "new (?:NotFound|Conflict|Invalid|NotAllowed)\\(\\s*\"([a-z0-9.-]+)\"");
        for (var module : List.of("../wiki-core", "../wiki-search", ".")) {
            try (var files = Files.walk(Path.of(module, "src/main/java"))) {
                for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    var codes = failure.matcher(Files.readString(file));
                    while (codes.find()) {
                        assertThat(known)
                                .as("failures of %s", file)
                                .contains("fejl." + codes.group(1));
                    }
                }
            }
        }
    }

    private static TreeSet<String> keys(String file) throws IOException {
        return new TreeSet<>(read(file).stringPropertyNames());
    }

    private static TreeSet<String> places(String words) {
        var places = new TreeSet<String>();
        var found = PLACE.matcher(words == null ? "" : words);
        while (found.find()) {
            places.add(found.group());
        }
        return places;
    }

    /** What all files the application reads hold together, in one language. */
    private static Properties read(String file) throws IOException {
        var language = file.replace("messages", "");
        var properties = new Properties();
        for (var name : FILES) {
            var resource = "/" + name + language + ".properties";
            try (var in = MessagesTest.class.getResourceAsStream(resource)) {
                assertThat(in).as(resource).isNotNull();
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
        return properties;
    }

    private static List<String> files() {
        var settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yml"));
        return List.of(settings.getObject().getProperty("spring.messages.basename").split(","));
    }
}
