/// What reading one thing costs.
@NullMarked
package vn.cchc.bench.read;

import org.jspecify.annotations.NullMarked;
