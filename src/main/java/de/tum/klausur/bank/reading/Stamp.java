package de.tum.klausur.bank.reading;

import java.nio.file.attribute.FileTime;

/** By what a change of a file is noticed without reading it. */
record Stamp(FileTime modified, long size) {}
