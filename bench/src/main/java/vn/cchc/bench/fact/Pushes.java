package vn.cchc.bench.fact;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.bench.fact.Visibility.Latencies;
import vn.cchc.bench.load.Connection;
import vn.cchc.bench.load.Load;
import vn.cchc.bench.stage.Cities.City;
import vn.cchc.bench.stage.Stage;

/// One city reports again and again, each time when the last report is seen.
public final class Pushes implements AutoCloseable {
    private final Stage stage;
    private final City city;
    private final Visibility visibility;
    private int revision;

    public Pushes(Stage stage, City city) {
        this.stage = stage;
        this.city = city;
        this.visibility = new Visibility(stage);
    }

    /// Milliseconds from the answer to each push until it is seen.
    public List<Double> run(int count) throws Exception {
        String writer = stage.people().dossierSystem();
        String reader = stage.people().viewer();
        List<Double> visible = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            revision++;
            Latencies one = new Latencies();
            Connection gateway = visibility.borrow();
            long due = System.nanoTime();
            gateway.send(Counts.push(city, revision, writer)).ok();
            visibility.await(
                    gateway, city.assessment(), Counts.numerator(city, revision), reader, due, System.nanoTime(), one);
            visible.add(Load.millisAt(one.visible(), 50));
        }
        return visible;
    }

    @Override
    public void close() throws IOException {
        visibility.close();
    }
}
