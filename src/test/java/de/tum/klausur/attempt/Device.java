package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.DeviceChain;
import de.tum.klausur.attempt.model.JournalChain;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A student's device that has typed on without a network and hands over what it has, by the JSON that the page uses. */
final class Device {

    private final Sat sat;
    private final Instant contact;
    private final List<Map<String, Object>> entries = new ArrayList<>();
    private String last;

    private Device(Sat sat, Instant contact, String last) {
        this.sat = sat;
        this.contact = contact;
        this.last = last;
    }

    /** It last heard from the server at this time, and its chain begins now. */
    static Device away(Sat sat, Instant contact) {
        return new Device(sat, contact, JournalChain.START);
    }

    /** The same, but its chain began with answers that the server has. */
    static Device awayLater(Sat sat, Instant contact) {
        return new Device(sat, contact, "f".repeat(64));
    }

    Device typed(String part, int base, String text, Instant at) {
        return gave(part, base, new Response.Typed(text), Map.of("typed", text), at);
    }

    /** What is in its fields. */
    Device filled(String part, int base, Map<String, String> fields, Instant at) {
        return gave(part, base, Response.Filled.of(fields), Map.of("filled", fields), at);
    }

    @SuppressWarnings("checkstyle:ParameterNumber")
    private Device gave(String part, int base, Response response, Map<String, Object> form, Instant at) {
        DeviceChain.Typed entry =
                new DeviceChain.Typed(PartRef.parse(part).orElseThrow(), base, response, at.toString(), "");
        last = DeviceChain.hash(last, UUID.fromString(sat.id()), entry);
        entries.add(new HashMap<>(Map.of(
                "part", part,
                "base", base,
                "response", form,
                "typedAt", at.toString(),
                "hash", last)));
        return this;
    }

    /** Somebody changes what is on the device. */
    Device changed(int place, String field, Object value) {
        entries.get(place).put(field, value);
        return this;
    }

    ValidatableResponse sends() {
        return sends(sat);
    }

    /** By whom this page is. */
    ValidatableResponse sends(Sat page) {
        return page.post("/late", Map.of("lastContact", contact.toString(), "entries", entries));
    }
}
