/// The suite a bench measures on: started for it, filled through the public API like anybody's, and stopped.
@NullMarked
package vn.cchc.bench.stage;

import org.jspecify.annotations.NullMarked;
