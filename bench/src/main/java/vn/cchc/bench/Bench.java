package vn.cchc.bench;

import java.util.List;
import vn.cchc.bench.stage.Stage;

/// One question about the speed of the suite, with its yardstick.
public interface Bench {

    /// As given to `make bench ONLY=‹name›`.
    String name();

    /// Measures product and yardstick in turns on a suite that runs.
    ///
    /// @throws CannotMeasure when the suite answers otherwise than it should, or not in time
    List<Measurement> measure(Stage stage) throws Exception;
}
