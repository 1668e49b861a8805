package dk.virkwiki.web.print;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.virkwiki.material.Paper;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The front door to paper: makes PDFs and keeps the finished ones by text, size of paper and foot.
 * One is made at a time, off the threads that answer readers, and never longer than a few seconds;
 * texts longer than a booklet are refused.
 */
@Component
public class Printing {
    /** Longest text in characters of HTML: about forty pages. */
    static final int LONGEST = 150_000;

    private static final Logger LOG = LoggerFactory.getLogger(Printing.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_WAITING = 20;
    private static final long MOST_BYTES = 24L * 1024 * 1024;

    private final Cache<Kept, byte[]> finished =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_BYTES)
                    .weigher((Kept _, byte[] pdf) -> pdf.length)
                    .expireAfterWrite(Duration.ofHours(12))
                    .build();
    private final ExecutorService press =
            new ThreadPoolExecutor(
                    0,
                    1,
                    1,
                    TimeUnit.MINUTES,
                    new ArrayBlockingQueue<>(MOST_WAITING),
                    Thread.ofPlatform().name("press").daemon().factory());

    private final Pictures pictures;

    Printing(Pictures pictures) {
        this.pictures = pictures;
    }

    /** A picture that is taken away takes the sheets with it that show it. */
    private record Kept(String key, Paper paper, Sheet.Foot foot, List<String> pictures) {}

    /**
     * The sheet as PDF.
     *
     * @throws Invalid when the text is too long for paper
     * @throws Conflict when so many are being made that this one would have to wait too long
     */
    public byte[] pdf(Sheet sheet) {
        var shown = pictures.in(sheet.html());
        var kept = new Kept(sheet.key(), sheet.paper(), sheet.foot(), shown);
        var known = finished.getIfPresent(kept);
        if (known != null) {
            return known;
        }
        if (sheet.html().length() > LONGEST) {
            throw new Invalid("pdf-for-lang");
        }
        var pdf = made(sheet, shown);
        finished.put(kept, pdf);
        return pdf;
    }

    private byte[] made(Sheet sheet, List<String> shown) {
        try {
            var waiting = press.submit(() -> PdfMaker.make(sheet, shown, pictures::bytes));
            try {
                return waiting.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                waiting.cancel(true);
            }
        } catch (RejectedExecutionException | TimeoutException | CancellationException busy) {
            LOG.warn("No PDF of {}: {}", sheet.key(), busy.getClass().getSimpleName());
            throw new Conflict("pdf-travlt");
        } catch (ExecutionException e) {
            throw new IllegalStateException("No PDF of " + sheet.key(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Conflict("pdf-travlt");
        }
    }

    @PreDestroy
    void stop() {
        press.shutdownNow();
    }
}
