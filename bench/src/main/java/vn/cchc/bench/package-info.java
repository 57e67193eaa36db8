/// What the suite can do, as ratios to a limit that is measured in the same run on the same machine.
///
/// [Main] opens a [vn.cchc.bench.stage.Stage], lets every [Bench] measure on it, prints the [Table] and writes the
/// [Results]. A missed goal is a result; only what could not be measured is a failure.
@NullMarked
package vn.cchc.bench;

import org.jspecify.annotations.NullMarked;
