package de.tum.klausur.session;

class KeepsRepository {}
