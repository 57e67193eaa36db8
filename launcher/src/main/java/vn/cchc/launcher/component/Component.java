package vn.cchc.launcher.component;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import vn.cchc.launcher.process.LaunchFailure;
import vn.cchc.launcher.process.LogFile;
import vn.cchc.launcher.process.ManagedProcess;
import vn.cchc.launcher.process.Readiness;

/// One part of a suite that runs, or could. Tests end and start it at will; all methods may be called from any thread
/// and return when the thing has happened.
public final class Component {
    private static final Duration GRACE = Duration.ofSeconds(30);

    /// What became of the component.
    public enum State {
        STOPPED,
        STARTING,
        READY,
        /// It ended by itself.
        ENDED
    }

    private final Recipe recipe;
    private final Place place;
    private final ManagedProcess process;
    private final BooleanSupplier closing;
    private final ReentrantLock moving = new ReentrantLock();
    private volatile boolean ready;
    private volatile Duration startTime = Duration.ZERO;

    /// `closing` tells whether the suite is being closed: from then on nothing is started any more.
    public Component(Recipe recipe, Place place, BooleanSupplier closing) {
        this.recipe = recipe;
        this.place = place;
        this.process = new ManagedProcess(place.home().ledger(), log());
        this.closing = closing;
    }

    /// Starts the process and waits until it is ready. Fails with the end of its log; then nothing of it runs.
    public void start() {
        moving.lock();
        try {
            startUnlessClosing();
        } catch (InterruptedException e) {
            process.kill();
            Thread.currentThread().interrupt();
            throw new LaunchFailure("The start of " + name() + " was broken off.", e);
        } catch (LaunchFailure e) {
            process.kill();
            throw e;
        } finally {
            moving.unlock();
        }
    }

    private void startUnlessClosing() throws InterruptedException {
        if (closing.getAsBoolean()) {
            throw new LaunchFailure("The suite is being stopped; " + name() + " is not started any more.");
        }
        recipe.prepare();
        place.progress().on(name(), "starting on port " + port());
        long begin = System.nanoTime();
        process.start(recipe.process());
        process.awaitReady(readinessUnlessClosing(), place.readyWithin());
        recipe.whenReady();
        startTime = Duration.ofNanos(System.nanoTime() - begin);
        ready = true;
        place.progress().on(name(), "ready after %.1f s".formatted(startTime.toMillis() / 1000.0));
    }

    private Readiness readinessUnlessClosing() {
        Readiness readiness = recipe.readiness();
        return () -> {
            if (closing.getAsBoolean()) {
                throw new LaunchFailure("The suite is being stopped; " + name() + " is not waited for any more.");
            }
            return readiness.isReady();
        };
    }

    /// Ends the process in good order; kills it when it does not.
    public void stop() {
        end(() -> process.stop(GRACE));
    }

    /// `kill -9`, children included.
    public void kill() {
        end(process::kill);
    }

    private void end(Runnable how) {
        moving.lock();
        try {
            ready = false;
            how.run();
        } finally {
            moving.unlock();
        }
    }

    public void restart() {
        stop();
        start();
    }

    public State state() {
        if (process.isAlive()) {
            return ready ? State.READY : State.STARTING;
        }
        return process.exitCode().isPresent() ? State.ENDED : State.STOPPED;
    }

    /// Asks the process itself, now.
    public boolean answers() {
        return process.isAlive() && recipe.readiness().isReady();
    }

    public String name() {
        return recipe.name();
    }

    public int port() {
        return recipe.port();
    }

    /// Components that must be ready before this one starts.
    public List<String> after() {
        return recipe.after();
    }

    public void requireBuilt() {
        recipe.requireBuilt();
    }

    public Optional<URI> url() {
        return recipe.url();
    }

    public OptionalLong pid() {
        return process.pid();
    }

    /// Of a component that ended by itself.
    public OptionalInt exitCode() {
        return process.exitCode();
    }

    /// How long the last start took, from the start of the process until it was ready.
    public Duration startTime() {
        return startTime;
    }

    public LogFile log() {
        return place.home().log(name());
    }

    @Override
    public String toString() {
        return name() + " " + state();
    }
}
