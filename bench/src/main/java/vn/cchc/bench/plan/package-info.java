/// Reading plans: their appendices and their deadlines.
@NullMarked
package vn.cchc.bench.plan;

import org.jspecify.annotations.NullMarked;
