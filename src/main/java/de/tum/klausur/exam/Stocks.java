package de.tum.klausur.exam;

import de.tum.klausur.bank.QuestionBank;
import de.tum.klausur.exam.paper.Stock;

/** Brings the questions in service before a blueprint. */
final class Stocks {

    private Stocks() {}

    static Stock of(QuestionBank bank) {
        return new Stock(bank.inService().stream()
                .map(item -> new Stock.Item(item.version(), item.lecture()))
                .toList());
    }
}
