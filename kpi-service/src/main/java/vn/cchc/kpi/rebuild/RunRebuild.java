package vn.cchc.kpi.rebuild;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.time.Ids;
import vn.cchc.kpi.rebuild.Rebuild.State;
import vn.cchc.kpi.rebuild.Rebuildable.Part;

/// Starts a rebuild and goes through it part by part, each in a transaction of its own: facts that come meanwhile
/// wait for one part at most.
@ApplicationScoped
class RunRebuild {

    private final List<Rebuildable> derived;
    private final Rebuilds rebuilds;
    private final RebuildPart onePart;
    private final RebuildLock lock;
    private final ExecutorService threads;
    private final Clock clock;

    RunRebuild(
            @All List<Rebuildable> derived,
            Rebuilds rebuilds,
            RebuildPart onePart,
            RebuildLock lock,
            @VirtualThreads ExecutorService threads,
            Clock clock) {
        this.derived =
                derived.stream().sorted(Comparator.comparing(Rebuildable::what)).toList();
        this.rebuilds = rebuilds;
        this.onePart = onePart;
        this.lock = lock;
        this.threads = threads;
        this.clock = clock;
    }

    /// @param agencyCode confines the rebuild to this agency and those below it
    /// @param dryRun     whether nothing is mended
    record Command(@Nullable String agencyCode, boolean dryRun, String requestedBy) {}

    /// Returns at once; empty while another rebuild runs.
    Optional<Rebuild> handle(Command command) {
        return lock.tryHold().map(held -> {
            try {
                Rebuild rebuild = started(command);
                threads.execute(() -> run(rebuild, held));
                return rebuild;
            } catch (RuntimeException failure) {
                held.close();
                throw failure;
            }
        });
    }

    private Rebuild started(Command command) {
        Rebuild rebuild = new Rebuild(
                Ids.next(),
                State.RUNNING,
                command.agencyCode(),
                command.dryRun(),
                command.requestedBy(),
                clock.instant(),
                null,
                List.of(),
                null);
        rebuilds.add(rebuild);
        return rebuild;
    }

    private void run(Rebuild rebuild, RebuildLock.Held held) {
        try (held) {
            List<RebuiltState> found = new ArrayList<>();
            for (Rebuildable one : derived) {
                found.add(compare(one, rebuild));
                rebuilds.found(rebuild.id(), found);
            }
            rebuilds.end(rebuild.id(), State.DONE, null);
        } catch (RuntimeException failure) {
            Log.errorf(failure, "The rebuild %s ended early", rebuild.id());
            rebuilds.end(rebuild.id(), State.FAILED, String.valueOf(failure.getMessage()));
        }
    }

    private RebuiltState compare(Rebuildable one, Rebuild rebuild) {
        Comparison comparison = new Comparison(one.what());
        Optional<Part> part = onePart.handle(one, rebuild, null);
        while (part.isPresent()) {
            comparison.add(part.get());
            part = onePart.handle(one, rebuild, part.get().place());
        }
        return comparison.result();
    }
}
