package com.amarktai.bot.cli;

import com.amarktai.engine.simulation.Result;
import com.amarktai.engine.simulation.SimulateReport;
import com.amarktai.engine.simulation.Simulation;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the engine against a venue and a store where everything goes wrong. */
@Command(
        name = "simulate",
        description =
                "Simulate accounts between faulty venues and a faulty store; needs no data folder.",
        mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {

    private final Context context;

    @Option(names = "--seed", paramLabel = "S", description = "Which history (default: 1)")
    private long seed = 1;

    @Option(names = "--steps", paramLabel = "N", description = "How long (default: 10000)")
    private long steps = 10_000;

    SimulateCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Instant begun = context.clocks().wall().get();
        Result result = Simulation.run(seed, steps);
        Duration took = Duration.between(begun, context.clocks().wall().get());
        SimulateReport.print(result, took, context.out());
        return result.violations().isEmpty() ? 0 : Program.FAILED;
    }
}
