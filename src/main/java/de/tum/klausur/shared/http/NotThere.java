package de.tum.klausur.shared.http;

/**
 * What was asked for isn't there, or isn't yours to see: answered by 404 without telling the two apart.
 *
 * <p>The words of the message go to the log only.
 */
public final class NotThere extends RuntimeException {

    /** @param what e.g. {@code attempt/6f…}, for the log */
    public NotThere(String what) {
        super(what);
    }
}
