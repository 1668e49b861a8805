package dk.virkwiki.web.media;

import dk.virkwiki.account.Actor;
import dk.virkwiki.intake.FileKind;
import dk.virkwiki.media.Files;
import dk.virkwiki.media.StoredFile;
import dk.virkwiki.shared.Conflict;
import dk.virkwiki.shared.Invalid;
import dk.virkwiki.shared.NotAllowed;
import dk.virkwiki.shared.WikiFailure;
import dk.virkwiki.web.layout.Reasons;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The page for sending a file, and for the line that shows it in a text. */
@Controller
class UploadController {
    private static final String PAGE = "media/ny";

    private final Files files;
    private final Uploads uploads;
    private final FileWords words;
    private final Reasons reasons;

    UploadController(Files files, Uploads uploads, FileWords words, Reasons reasons) {
        this.files = files;
        this.uploads = uploads;
        this.words = words;
        this.reasons = reasons;
    }

    @GetMapping("/filer/ny")
    String show(
            Actor actor,
            @RequestParam(name = "navn", required = false) @Nullable String name,
            @RequestParam(name = "tekst", defaultValue = "") String alt,
            Model model) {
        if (!files.maySend(actor)) {
            throw new NotAllowed("filer-kun-vejledere");
        }
        var sent = name == null ? null : sent(files.get(actor, name), alt);
        model.addAttribute("page", new UploadPage("", null, sent));
        return PAGE;
    }

    @PostMapping("/filer/ny")
    ModelAndView take(
            Actor actor,
            @RequestParam(name = "fil", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "alt", defaultValue = "") String alt,
            HttpServletRequest request) {
        try {
            var taken = uploads.take(actor, file, alt, request);
            return new ModelAndView("redirect:/filer/ny" + query(actor, taken));
        } catch (Invalid | Conflict refused) {
            return refused(alt, refused);
        }
    }

    /** Words that are not those the picture was first sent with travel in the address. */
    private String query(Actor actor, StoredFile taken) {
        var query = UriComponentsBuilder.newInstance().queryParam("navn", taken.name());
        if (!files.get(actor, taken.name()).alt().equals(taken.alt())) {
            query.queryParam("tekst", "{tekst}");
        }
        return query.encode().buildAndExpand(taken.alt()).toUriString();
    }

    private ModelAndView refused(String alt, WikiFailure why) {
        var page = new UploadPage(alt, reasons.of(why), null);
        return new ModelAndView(PAGE, java.util.Map.of("page", page), HttpStatus.BAD_REQUEST);
    }

    private UploadPage.Sent sent(StoredFile stored, String alt) {
        boolean isPicture = stored.kind() == FileKind.PICTURE;
        boolean isOther = isPicture && !alt.isBlank() && !alt.equals(stored.alt());
        var file = isOther ? stored.withAlt(alt) : stored;
        return new UploadPage.Sent(
                file.name(),
                file.address(),
                isPicture,
                file.alt(),
                isOther ? stored.alt() : null,
                words.line(file),
                words.where(file));
    }
}
