package de.tum.klausur.bank.folder;

import java.nio.file.attribute.FileTime;

/** By what a change of a file is noticed without reading it. */
public record Stamp(FileTime modified, long size) {}
