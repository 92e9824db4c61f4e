package de.tum.klausur.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.UUID;

/** Texts of the trail. */
@MessageBundle("audit")
interface AuditMessages {

    @Message("Audit trail")
    String trail();

    @Message("Who did what, newest first. Nothing here can be changed or deleted.")
    String lead();

    @Message("Only what belongs to the session {id}.")
    String onlySession(UUID id);

    @Message("Show everything")
    String showAll();

    @Message("Only this session")
    String onlyThis();

    @Message("Nothing has been recorded yet. As soon as an exam is scheduled, sat or marked, it is recorded here.")
    String nothing();

    @Message("Nothing has been recorded for this session.")
    String nothingOfSession();

    @Message("When")
    String at();

    @Message("Who")
    String who();

    @Message("The platform")
    String platform();

    @Message("What")
    String what();

    @Message("On")
    String subject();

    @Message("Session")
    String session();

    @Message("Detail")
    String detail();

    @Message("{n} {#if n == 1}entry{#else}entries{/if}")
    String entries(long n);
}
