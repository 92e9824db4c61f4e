package de.tum.klausur.bank.check;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often an objective is asked for. */
@Schema(name = "CheckObjective", description = "How many questions name an objective")
public record ObjectiveRow(@Schema(examples = "L9.06") String objective, int questions) {}
