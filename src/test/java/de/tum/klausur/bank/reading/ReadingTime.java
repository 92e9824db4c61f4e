package de.tum.klausur.bank.reading;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/** Tells what reading all banks costs, the first time and warm; ADR 0045 has the command. */
final class ReadingTime {

    private static final int TIMES = 8;
    private static final double SECOND = 1e9;

    private ReadingTime() {}

    public static void main(String[] arguments) throws Exception {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        for (int time = 1; time <= TIMES; time++) {
            long before = machine.getProcessCpuTime();
            int banks = new BanksReader(Path.of("exams"))
                    .readIfChanged()
                    .orElseThrow()
                    .banks()
                    .size();
            double cpu = (machine.getProcessCpuTime() - before) / SECOND;
            System.out.printf("%d banks read: %.1f CPU-s%n", banks, cpu);
        }
    }
}
