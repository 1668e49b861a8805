package dk.virkwiki.web.media;

import dk.virkwiki.account.Actor;
import dk.virkwiki.intake.FileKind;
import dk.virkwiki.media.Files;
import dk.virkwiki.media.StoredFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Hands out files, whole or in part, straight from the store. Whoever may not get one is told the
 * same as when there is none.
 */
@Controller
class FileController {
    private static final Logger LOG = LoggerFactory.getLogger(FileController.class);

    /** A browser that has one need not ask again; not for long, since a file may be taken away. */
    private static final String PUBLIC = "public, max-age=86400, immutable";

    private static final String PRIVATE = "private, no-store";
    private static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";
    private static final int ROOM = 64 * 1024;

    private final Files files;

    FileController(Files files) {
        this.files = files;
    }

    @GetMapping("/filer/{name}")
    void send(
            Actor actor,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var file = files.get(actor, name);
        describe(file, actor, response);
        var etag = response.getHeader(HttpHeaders.ETAG);
        if (new ServletWebRequest(request, response).checkNotModified(etag)) {
            return;
        }
        var wanted = isStill(etag, request) ? asked(file, request) : null;
        if (wanted == null) {
            send(file, new ByteRange(0, file.length()), request, response);
            return;
        }
        response.setStatus(
                wanted.isNowhere()
                        ? HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE
                        : HttpServletResponse.SC_PARTIAL_CONTENT);
        response.setHeader(HttpHeaders.CONTENT_RANGE, told(wanted, file.length()));
        send(file, wanted, request, response);
    }

    private static @Nullable ByteRange asked(StoredFile file, HttpServletRequest request) {
        return ByteRange.of(request.getHeader(HttpHeaders.RANGE), file.length()).orElse(null);
    }

    /** A piece is of use only to who has the rest of this very file. */
    private static boolean isStill(String etag, HttpServletRequest request) {
        var has = request.getHeader(HttpHeaders.IF_RANGE);
        return has == null || has.equals(etag);
    }

    private static String told(ByteRange range, long length) {
        return range.isNowhere()
                ? "bytes */" + length
                : "bytes %d-%d/%d"
                        .formatted(range.from(), range.from() + range.length() - 1, length);
    }

    private void describe(StoredFile file, Actor actor, HttpServletResponse response) {
        boolean open = actor.isAnonymous() || files.isPublic(file);
        response.setContentType(file.type().mediaType());
        response.setHeader(
                HttpHeaders.ETAG, "\"" + file.content().sha256().substring(0, 32) + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, open ? PUBLIC : PRIVATE);
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        var shown = file.kind() == FileKind.DOCUMENT ? "attachment" : "inline";
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, shown + "; filename=\"" + file.name() + "\"");
    }

    private void send(
            StoredFile file,
            ByteRange range,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setContentLengthLong(range.length());
        if (request.getMethod().equals("HEAD") || range.isNowhere()) {
            return;
        }
        try (var in = files.open(file, range.from())) {
            var out = response.getOutputStream();
            var room = new byte[ROOM];
            long left = range.length();
            while (left > 0) {
                int count = in.read(room, 0, (int) Math.min(room.length, left));
                if (count < 0) {
                    throw new IOException("The file ended too early.");
                }
                out.write(room, 0, count);
                left -= count;
            }
        } catch (IOException goneAway) {
            if (!response.isCommitted()) {
                throw goneAway;
            }
            LOG.debug("{} was not sent to the end: {}", file.name(), goneAway.getMessage());
        }
    }
}
