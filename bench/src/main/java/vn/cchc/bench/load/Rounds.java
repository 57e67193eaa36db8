package vn.cchc.bench.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.HdrHistogram.Histogram;

/// Product and yardstick in turns, so that what the machine does meanwhile falls on both.
public final class Rounds {

    private final List<Load> product = new ArrayList<>();
    private final List<Load> yardstick = new ArrayList<>();

    /// Something that is measured for the time of one round.
    @FunctionalInterface
    public interface Round {
        Load run() throws Exception;
    }

    /// The order changes from round to round: neither always follows the other.
    public static Rounds alternate(int count, Round product, Round yardstick) throws Exception {
        Rounds rounds = new Rounds();
        for (int i = 0; i < count; i++) {
            if (i % 2 == 0) {
                rounds.yardstick.add(yardstick.run());
                rounds.product.add(product.run());
            } else {
                rounds.product.add(product.run());
                rounds.yardstick.add(yardstick.run());
            }
        }
        return rounds;
    }

    public double productPerSecond() {
        return median(product, Load::perSecond);
    }

    public double yardstickPerSecond() {
        return median(yardstick, Load::perSecond);
    }

    public double productMillisAt(double percentile) {
        return Load.millisAt(all(product), percentile);
    }

    public double yardstickMillisAt(double percentile) {
        return Load.millisAt(all(yardstick), percentile);
    }

    public double productCpuMillisEach() {
        return median(product, Load::cpuMillisEach);
    }

    public double yardstickCpuMillisEach() {
        return median(yardstick, Load::cpuMillisEach);
    }

    /// Median over the rounds of product's rate to yardstick's rate.
    public double ratio() {
        double[] ratios = new double[product.size()];
        Arrays.setAll(ratios, i -> product.get(i).perSecond() / yardstick.get(i).perSecond());
        return Median.of(ratios);
    }

    private static Histogram all(List<Load> loads) {
        Histogram all = Load.newHistogram();
        loads.forEach(load -> all.add(load.latencies()));
        return all;
    }

    private static double median(List<Load> loads, ToDoubleFunction<Load> figure) {
        return Median.of(loads.stream().mapToDouble(figure).toArray());
    }
}
