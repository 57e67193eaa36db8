package vn.cchc.bench.fact;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import vn.cchc.bench.fact.Visibility.Latencies;
import vn.cchc.bench.load.Connection;
import vn.cchc.bench.load.OpenLoop;
import vn.cchc.bench.stage.Cities.City;
import vn.cchc.bench.stage.Stage;

/// Cities report their units' counts when they are due, one city after the other, and each push is awaited in the
/// city's assessment.
final class PushedCounts {
    private final Stage stage;
    private final Visibility visibility;
    private final List<City> cities;
    /// A city's revisions arrive in their order, also while a cold suite is slower than the pace.
    private final List<ReentrantLock> turns;

    private int revision;

    PushedCounts(Stage stage, Visibility visibility, List<City> cities) {
        this.stage = stage;
        this.visibility = visibility;
        this.cities = List.copyOf(cities);
        this.turns = cities.stream().map(_ -> new ReentrantLock(true)).toList();
    }

    /// Every city in turn, so many pushes a second; every push is as many facts as a city has units.
    Latencies run(double pushesPerSecond, int rounds) throws Exception {
        String writer = stage.people().dossierSystem();
        String reader = stage.people().viewer();
        Latencies latencies = new Latencies();
        int first = revision + 1;
        OpenLoop.run(pushesPerSecond, rounds * cities.size(), (index, due) -> {
            City city = cities.get(index % cities.size());
            int pushed = first + index / cities.size();
            Connection gateway = visibility.borrow();
            ReentrantLock turn = turns.get(index % cities.size());
            turn.lock();
            try {
                gateway.send(Counts.push(city, pushed, writer)).ok();
            } finally {
                turn.unlock();
            }
            long committed = System.nanoTime();
            visibility.await(
                    gateway, city.assessment(), Counts.numerator(city, pushed), reader, due, committed, latencies);
        });
        revision += rounds;
        return latencies;
    }
}
