package de.tum.klausur.attempt;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the exam page's calculator. */
@MessageBundle("calculator")
interface CalculatorMessages {

    @Message("Calculator")
    String title();

    @Message("Close the calculator")
    String close();

    @Message("Calculation")
    String input();

    @Message("calculate")
    String calculate();

    @Message("Last results")
    String past();

    @Message("Insert the result")
    String insert();

    @Message("Insert the result into {part}")
    String insertInto(String part);

    @Message("It can't be inserted there now.")
    String notInserted();

    @Message("+ - * / ^, brackets, exp, ln, sqrt, pi, e; 0.5 or 0,5; 1e-3. Enter calculates, Escape closes.")
    String hint();

    @Message("Keys")
    String pad();

    @Message("plus")
    String plus();

    @Message("minus")
    String minus();

    @Message("times")
    String times();

    @Message("divided by")
    String divided();

    @Message("to the power of")
    String power();

    @Message("square root of")
    String root();

    @Message("delete one character")
    String deleteOne();

    @Message("clear")
    String clear();

    @Message("Type a calculation first, such as 2^-3 + ln(4).")
    String empty();

    @Message("That is too long: at most 200 characters.")
    String tooLong();

    @Message("“{number}” can be read in two ways. Write numbers without thousands separators.")
    String number(String number);

    @Message("“{name}” is not known here. There are exp, ln, sqrt, pi and e.")
    String unknownName(String name);

    @Message("“{sign}” can't be calculated with.")
    String unknownSign(String sign);

    @Message("Something is missing before “{sign}”.")
    String missing(String sign);

    @Message("Something is missing at the end.")
    String missingAtEnd();

    @Message("A sign such as + or * is missing before “{number}”.")
    String operator(String number);

    @Message("A closing bracket has no opening one.")
    String opening();

    @Message("A bracket isn't closed.")
    String closing();

    @Message("Nothing can be divided by 0.")
    String zero();

    @Message("That is no real number, such as the root or the logarithm of a negative number.")
    String noNumber();

    @Message("The result is too large.")
    String large();
}
