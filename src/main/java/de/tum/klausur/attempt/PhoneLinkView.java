package de.tum.klausur.attempt;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.attempt.model.PhotoLink;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The link of a part and what stands for it, as its student's page is told.
 *
 * @param address told once, when the link is made: nobody knows it afterwards
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "PhoneLink",
        description = "The link by which a phone sends photos of a part, and the answer that stands")
record PhoneLinkView(
        @Schema(description = "when this was so") Instant serverTime,

        @Schema(description = "the link's end; absent where none counts") @Nullable
        Instant until,

        @Schema(description = "for the phone's browser, with the secret behind the #; only when the link is made")
        @Nullable
        String address,

        @Schema(description = "the address as a QR code, a PNG in base64; only when the link is made") @Nullable
        String code,

        @Schema(description = "what stands for the part; absent when the link is made") @Nullable
        AnswerView answer) {

    static PhoneLinkView made(Instant now, PhotoLink link, String address, String code) {
        return new PhoneLinkView(now, link.until(), address, code, null);
    }

    static PhoneLinkView of(Instant now, LinkingPhones.Standing standing) {
        return new PhoneLinkView(
                now, standing.link().map(PhotoLink::until).orElse(null), null, null, AnswerView.of(standing.answer()));
    }
}
