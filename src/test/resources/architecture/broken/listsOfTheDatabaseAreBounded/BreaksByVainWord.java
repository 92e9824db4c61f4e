package de.tum.klausur.session;

class BreaksByVainWord {

    @de.tum.klausur.shared.Bounded(by = "nothing that it asks for")
    int none() {
        return 0;
    }
}
