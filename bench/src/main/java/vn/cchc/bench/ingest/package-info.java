/// One reporting month of the country, pushed as CSV: how long it takes until it is published, and how much memory.
@NullMarked
package vn.cchc.bench.ingest;

import org.jspecify.annotations.NullMarked;
