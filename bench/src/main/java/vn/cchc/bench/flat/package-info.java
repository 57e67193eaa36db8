/// Whether looking again at what a batch can move costs the same however much is stored.
@NullMarked
package vn.cchc.bench.flat;

import org.jspecify.annotations.NullMarked;
