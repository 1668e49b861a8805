package dk.virkwiki.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of text an article is; the front matter key {@code type}. */
public enum ArticleType {
    GUIDE,
    CASE,
    WIZARD,
    JOURNEY,
    COURSE,
    VIDEO,
    FOLDER,
    TERM,
    NEWS,
    LOCAL,
    PRACTICE,
    PERSONA,
    PAGE;

    /** The word in front matter and addresses: lower case, for example {@code guide}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The path of an article of this type on the site: what links and lists lead to. */
    public String address(String slug) {
        var place =
                switch (this) {
                    case WIZARD -> "/svarguider/";
                    case JOURNEY -> "/brugerrejser/";
                    case COURSE -> "/kurser/";
                    case PRACTICE -> "/oevelser/";
                    default -> "/artikler/";
                };
        return place + slug;
    }

    /** Whether it has pages that show it otherwise than as one text. */
    public boolean hasPagesOfItsOwn() {
        return this == WIZARD || this == JOURNEY || this == COURSE || this == PRACTICE;
    }

    /** The type with this code. */
    public static Optional<ArticleType> of(String code) {
        return Arrays.stream(values()).filter(t -> t.code().equals(code)).findFirst();
    }
}
