/// Ways to put load on something, and the cheapest HTTP client that can.
///
/// The client shares two cores with what it measures, so it must cost next to nothing: [Connection] writes prepared
/// bytes to a kept-alive socket. Every loop here is bounded in time or count.
@NullMarked
package vn.cchc.bench.load;

import org.jspecify.annotations.NullMarked;
