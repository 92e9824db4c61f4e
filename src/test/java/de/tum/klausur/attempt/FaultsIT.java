package de.tum.klausur.attempt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import de.tum.klausur.testsupport.FrontDoor;
import de.tum.klausur.testsupport.KlausurStack;
import de.tum.klausur.testsupport.Node;
import de.tum.klausur.testsupport.Visitor;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What can go wrong around a student's exam. After each fault everything that the page called saved is compared with what
 * the server has, to the byte, and a line goes into the table of faults that is printed at the end. They mostly wait, so several
 * are played at once, each with an attempt, a profile and a thread of its own.
 */
@Tag("browser")
@Execution(ExecutionMode.SAME_THREAD)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultsIT {

    private static final KlausurStack STACK = KlausurStack.running();
    private static final Duration SLOW = Duration.ofMillis(400);
    private static String signedIn = "";

    /** Its name is a row of the table. */
    record Fault(String name, String beforehand, Consumer<FaultSitting> happens) {

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void theStudentSignsIn() {
        try (Visitor student = Visitor.signedIn(FaultSitting.LOGIN)) {
            signedIn = student.signedIn();
        }
    }

    /** Those that wait the longest come first. */
    static Stream<Fault> faults() {
        return Stream.of(
                        Stream.of(new Fault(
                                "a save delayed by 30 s, behind newer ones",
                                FaultScripts.THIRTY_SECONDS,
                                NetworkFaults::thirtySeconds)),
                        NetworkFaults.all(),
                        BrowserFaults.all(),
                        TypingFaults.all())
                .flatMap(all -> all);
    }

    @Order(3)
    @ParameterizedTest
    @MethodSource("faults")
    @Execution(ExecutionMode.CONCURRENT)
    void whatThePageCallsSavedIsThere(Fault fault) {
        try (FaultSitting sitting = new FaultSitting(signedIn, fault.name())) {
            sitting.begin(fault.beforehand());
            fault.happens().accept(sitting);
            sitting.reconcile();
        }
    }

    /** The end is put forward to a moment after the network went, so that three minutes need not be waited for. */
    @Order(2)
    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void whatIsTypedOfflineAcrossTheEndIsNeverCalledSavedAndStaysUntilItIsKept() {
        try (FaultSitting sitting = new FaultSitting(signedIn, "offline across the end")) {
            sitting.begin("");
            sitting.type(FaultSitting.SHAPE, "typed in time");
            sitting.isSaved(FaultSitting.SHAPE);
            STACK.endsIn(sitting.attempt, Duration.ofSeconds(15));
            // The answer to this one tells the page of it.
            sitting.type(FaultSitting.SHAPE, "typed in time, and corrected");
            assertThat(sitting.page.locator("#clock")).hasText(Pattern.compile("0:\\d\\d"));
            sitting.isSaved(FaultSitting.SHAPE);
            sitting.offline(true);
            sitting.field(FaultSitting.REASON).fill("typed in time, without a network");
            sitting.waitsOnTheDevice();
            assertThat(sitting.field(FaultSitting.REASON)).isDisabled();
            sitting.state("offline");
            sitting.page.waitForCondition(
                    () -> sitting.found().getString("state").equals("CLOSED"));
            sitting.offline(false);
            sitting.state("over");
            assertThat(sitting.page.locator("#ended")).isVisible();
            assertThat(sitting.page.locator("#not-taken")).containsText("typed in time, without a network");
            assertThat(sitting.page.locator("#late-told"))
                    .hasText(Pattern.compile("These answers reached the server .*", Pattern.DOTALL));
            assertThat(sitting.page.locator("#late-told")).not().containsText("saved");
            sitting.student.look("exam-page-late");
            sitting.reconcile();
            sitting.page.click("#to-outcome");
            assertThat(sitting.page.locator("#outcome")).isVisible();
        }
    }

    /** A second node on the same database: what goes wrong with it goes wrong for nobody else, one fault after the other. */
    @Order(1)
    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void whatASecondNodeCalledSavedIsThereHoweverItAndItsDatabaseFare() {
        try (FrontDoor database = new FrontDoor(STACK.databasePort())) {
            Node second = STACK.secondNode(database.port());
            try {
                behindOneDoor(second, database);
            } finally {
                second.kill();
            }
        }
    }

    private static void behindOneDoor(Node second, FrontDoor database) {
        try (FrontDoor platform = new FrontDoor(second.port(), STACK.port())) {
            String address = "http://localhost:" + platform.port();
            slowDisk(address, database);
            databaseAway(address, database);
            killed(address, second);
        }
    }

    private static void killed(String address, Node second) {
        try (FaultSitting sitting = new FaultSitting(signedIn, "node killed with -9 amid saves, another goes on")) {
            sitting.begin("", address);
            sitting.type(FaultSitting.SHAPE, "by the first node");
            sitting.isSaved(FaultSitting.SHAPE);
            sitting.page.waitForRequest("**/answers", () -> {
                sitting.type(FaultSitting.SHAPE, "on its way as it dies");
                sitting.type(FaultSitting.REASON, "this as well: äöü €");
            });
            second.kill();
            sitting.isSaved(FaultSitting.SHAPE);
            sitting.isSaved(FaultSitting.REASON);
            sitting.type(FaultSitting.REASON, "and this by the second");
            sitting.isSaved(FaultSitting.REASON);
            sitting.reconcile();
        }
    }

    /** Each answer of the database comes later, as from a disk on which everything waits. */
    private static void slowDisk(String address, FrontDoor database) {
        try (FaultSitting sitting = new FaultSitting(signedIn, "slow disk: the database answers 0.4 s late")) {
            sitting.begin("", address);
            database.holdAnswers(SLOW);
            NetworkFaults.writing(sitting);
            sitting.page.reload();
            sitting.state("saved");
            database.holdAnswers(Duration.ZERO);
            sitting.reconcile();
        }
    }

    private static void databaseAway(String address, FrontDoor database) {
        try (FaultSitting sitting = new FaultSitting(signedIn, "database gone for 60 s")) {
            sitting.begin("", address);
            NetworkFaults.writing(sitting);
            database.shut();
            long since = System.nanoTime();
            sitting.type(FaultSitting.SHAPE, "while there is no database");
            sitting.state("offline");
            sitting.page.waitForCondition(
                    () -> System.nanoTime() - since > Duration.ofSeconds(60).toNanos(),
                    new Page.WaitForConditionOptions().setTimeout(90_000));
            sitting.type(FaultSitting.REASON, "and still none");
            sitting.state("offline");
            database.open();
            assertThat(sitting.page.locator("#save-state"))
                    .hasAttribute(
                            "data-state", "saved", new LocatorAssertions.HasAttributeOptions().setTimeout(60_000));
            sitting.reconcile();
        }
    }

    @AfterAll
    static void table() {
        FaultTable.print();
    }
}
