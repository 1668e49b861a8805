package dk.virkwiki.video;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which names of files can be what, by their endings. What is in them is checked on their way in.
 */
final class FileNames {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,119}");
    private static final Set<String> FILMS = Set.of("mp4", "webm");
    private static final Set<String> CAPTIONS = Set.of("vtt");
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "webp");

    private FileNames() {}

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    static boolean isFilm(String name) {
        return isName(name) && FILMS.contains(ending(name));
    }

    static boolean isCaptions(String name) {
        return isName(name) && CAPTIONS.contains(ending(name));
    }

    static boolean isPicture(String name) {
        return isName(name) && PICTURES.contains(ending(name));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
