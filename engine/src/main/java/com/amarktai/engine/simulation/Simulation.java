package com.amarktai.engine.simulation;

import com.amarktai.engine.journal.JournalUnavailable;
import com.amarktai.engine.orders.AccountId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The engine as it is, in one thread, between venues and a store where everything goes wrong that
 * can. The same seed gives the same history.
 */
public final class Simulation {

    private static final int ACCOUNTS = 2;
    private static final int QUIET_EVERY = 400;
    private static final int QUIET_ROUNDS = 30;
    private static final int COMPARE_EVERY = 100;
    private static final long SEEK_EVERY_MILLIS = 20_000;
    private static final Duration QUIET_ROUND = Duration.ofSeconds(20);

    private final long seed;
    private final World world;
    private final Dice dice;
    private final Desktop desktop;
    private final Actors actors;
    private final Traders traders;
    private final List<AccountId> accounts;
    private @Nullable Life life;
    private long sought;
    private long step;

    private Simulation(long seed, World world) {
        this.seed = seed;
        this.world = world;
        this.dice = world.dice().split();
        this.desktop = new Desktop(world, dice.split());
        this.actors = new Actors(world, dice.split(), desktop);
        this.traders = new Traders(world, dice.split(), actors, desktop);
        this.accounts = world.desks().stream().map(Desk::account).toList();
    }

    /** A run of its own kind for every seed: its faults, their rates, its limits. */
    public static Result run(long seed, long steps) {
        return run(seed, steps, Wiring.PLAIN);
    }

    static Result run(long seed, long steps, Wiring wiring) {
        Dice dice = new Dice(seed);
        FaultPlan plan = FaultPlan.draw(dice.split());
        SimRules.Counts counts = dice.permille(500) ? SimRules.Counts.TIGHT : SimRules.Counts.SEED;
        World world = new World(dice, plan, wiring, counts, ACCOUNTS);
        return new Simulation(seed, world).run(steps);
    }

    private Result run(long steps) {
        while (step < steps && world.witness().isClean()) {
            step();
            if (step % QUIET_EVERY == 0) {
                quiet();
            }
        }
        quiet();
        if (world.witness().isClean()) {
            inspectEverything();
        }
        return new Result(
                seed,
                step,
                world.witness().violations(),
                world.plan().fired(),
                world.witness().conditions(),
                world.desks().stream().mapToLong(it -> it.calls().submits()).sum(),
                hash());
    }

    private void step() {
        begin(passing());
        if (world.plan().fires(Fault.WALL_CLOCK_SET)) {
            int minutes = dice.between(-180, 180);
            world.clock().setWall(Duration.ofMinutes(minutes));
        }
        attempt(this::act);
        accounts.forEach(it -> attempt(life -> life.counter(it).settle(world.clock().wall())));
        if (world.clock().millis() - sought >= SEEK_EVERY_MILLIS) {
            seek();
        }
        end();
    }

    private void begin(Duration time) {
        step++;
        world.witness().at(step);
        world.clock().pass(time);
        world.move();
    }

    private Duration passing() {
        int roll = dice.below(1_000);
        if (roll < 200) {
            return Duration.ofMillis(dice.between(0, 900));
        }
        if (roll < 900) {
            return Duration.ofMillis(dice.between(1_000, 40_000));
        }
        return roll < 990
                ? Duration.ofSeconds(dice.between(40, 600))
                : Duration.ofMinutes(dice.between(10, 90));
    }

    private void seek() {
        sought = world.clock().millis();
        accounts.forEach(it -> attempt(life -> life.counter(it).seek(world.clock().wall())));
    }

    private interface Deed {
        void with(Life life);
    }

    /** Does something in the process that lives, or that is started for it. */
    private void attempt(Deed deed) {
        try {
            deed.with(alive());
        } catch (Crash e) {
            life = null;
        } catch (JournalUnavailable | Trouble.Bug e) {
            // The person or job that asked is told to try again, and may.
            sought = Math.min(sought, world.clock().millis());
        }
    }

    private Life alive() {
        Life known = life;
        if (known == null) {
            Life started = new Life(world);
            started.restore();
            life = started;
            return started;
        }
        return known;
    }

    private void act(Life alive) {
        desktop.insistAgain(alive);
        AccountId id = dice.of(accounts);
        int roll = dice.below(1_000);
        if (roll < 330) {
            traders.mark(alive, id);
        } else if (roll < 600) {
            traders.enter(alive, id);
        } else if (roll < 730) {
            traders.reduce(alive, id, dice.permille(150) ? 2 : 1);
        } else if (roll < 780) {
            traders.cancel(alive, id);
        } else if (roll < 810) {
            traders.again(alive);
        } else if (roll < 840) {
            desktop.repeat(alive);
        } else if (roll < 845) {
            restart(alive);
        } else if (roll < 855) {
            alive.engine().keepSnapshots();
        } else {
            actors.speak(alive, id);
        }
    }

    /** Half of the time in good order, half of the time with the plug pulled. */
    private void restart(Life alive) {
        if (dice.permille(500)) {
            alive.engine().close();
        }
        life = null;
    }

    /** Faults end; ten minutes later everything must be known and agree. */
    private void quiet() {
        world.plan().quiet(true);
        for (int round = 0; round < QUIET_ROUNDS; round++) {
            begin(QUIET_ROUND);
            attempt(desktop::insistAgain);
            seek();
            end();
        }
        if (world.witness().isClean()) {
            attempt(this::settled);
        }
        world.plan().quiet(false);
    }

    private void settled(Life alive) {
        for (Desk desk : world.desks()) {
            AccountId id = desk.account();
            alive.counter(id).seek(world.clock().wall());
            desk.inspector().catchUp();
            QuietChecks checks = new QuietChecks(desk.inspector(), world.witness());
            alive.engine()
                    .read(
                            id,
                            it -> {
                                checks.check(it, alive.engine().halt(id));
                                return true;
                            });
        }
    }

    private void end() {
        boolean all = step % COMPARE_EVERY == 0;
        for (Desk desk : world.desks()) {
            desk.inspector().catchUp();
            attempt(alive -> compare(alive, desk, all));
        }
    }

    private static void compare(Life alive, Desk desk, boolean all) {
        alive.engine()
                .read(
                        desk.account(),
                        it -> {
                            desk.inspector().compare(it);
                            if (all) {
                                desk.inspector().compareAll(it);
                            }
                            return true;
                        });
    }

    private void inspectEverything() {
        world.plan().quiet(true);
        for (Desk desk : world.desks()) {
            attempt(alive -> compare(alive, desk, true));
            attempt(
                    alive ->
                            alive.engine()
                                    .read(
                                            desk.account(),
                                            it -> {
                                                desk.inspector().foldFromZero(it);
                                                return true;
                                            }));
        }
    }

    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Desk desk : world.desks()) {
                String line = desk.account() + ":" + desk.inspector().head() + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
